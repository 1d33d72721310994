# Quotes are compared with the articles byte by byte; a graph that was tampered with is told.
write_articles 10 > many.jsonl
run build -q -o graph.db many.jsonl
exits_with 0
run verify graph.db many.jsonl
exits_with 0
prints "proved in 10 of 10 documents of the graph"
prints "content "
sed 's/وقدمت/وأرسلت/' many.jsonl > changed.jsonl
run verify graph.db changed.jsonl
exits_with 1
prints "not the article that the graph was made from"
run verify graph.db "$news"
exits_with 0
says "2 articles not in the graph"
cp graph.db tampered.db
sqlite3 tampered.db "UPDATE evidence SET trigger_text = 'x' WHERE evidence = 1"
run verify tampered.db many.jsonl
exits_with 1
prints "wrong  triggers stand in their sentences: 1 row"
prints "does not stand at byte"
sqlite3 tampered.db "UPDATE aliases SET count = count + 1 WHERE alias = 1; DELETE FROM edges WHERE edge = 1"
run verify tampered.db many.jsonl
exits_with 1
prints "wrong  references lead to rows"
prints "wrong  aliases count their evidence: 1 row"
head -c 3000 graph.db > short.db
run verify short.db
exits_with 1
says "short.db: "
sqlite3 graph.db 'PRAGMA user_version = 99'
run verify graph.db
exits_with 1
says_exactly "rawabit: graph.db: graph has schema version 99, this program knows up to 2; use the newer program"
