# Order, parts and threads leave no trace in the exported graph.
write_articles 60 > many.jsonl
run build -q -j 1 -o once.db many.jsonl
exits_with 0
run export -q once.db -o once.graphml
exits_with 0
run build -q -j 2 -o threads.db many.jsonl
exits_with 0
run export -q threads.db -o threads.graphml
exits_with 0
same once.graphml threads.graphml
tail -n +31 many.jsonl | tac > second.jsonl
head -n 30 many.jsonl > first.jsonl
run build -q -j 2 -o parts.db second.jsonl
exits_with 0
run build -q -o parts.db first.jsonl
exits_with 0
run export -q parts.db -o parts.graphml
exits_with 0
same once.graphml parts.graphml
