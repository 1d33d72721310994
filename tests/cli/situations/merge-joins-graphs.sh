# Parts that overlap, in any order, make the graph of a build at once; the outputs are the same bytes.
write_articles 30 > many.jsonl
head -n 20 many.jsonl > first.jsonl
tail -n +11 many.jsonl > second.jsonl
run build -q -o once.db many.jsonl
exits_with 0
run build -q -o first.db first.jsonl
exits_with 0
run build -q -o second.db second.jsonl
exits_with 0
run merge -o all.db first.db second.db
exits_with 0
says "30 documents added"
run merge -q -o turned.db second.db
exits_with 0
run merge -q -o turned.db first.db second.db
exits_with 0
run verify once.db many.jsonl
exits_with 0
cp out verified
run export -q once.db -o once.graphml
exits_with 0
for graph in all turned; do
  run verify "$graph.db" many.jsonl
  exits_with 0
  same out verified
  run export -q "$graph.db" -o "$graph.graphml"
  exits_with 0
  same once.graphml "$graph.graphml"
  run search "$graph.db" 'موسكو' --limit 1
  exits_with 0
done
holds [ ! -e all.db.part ]
