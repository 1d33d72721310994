# A graph after removing is as if the documents had never been in it.
write_articles 20 > many.jsonl
head -n 12 many.jsonl > kept.jsonl
run build -q -o graph.db many.jsonl
exits_with 0
run build -q -o scratch.db kept.jsonl
exits_with 0
tail -n +13 many.jsonl | jq -r .id > gone
first=$(head -n 1 gone)
run remove graph.db "$first"
exits_with 0
says "removed 1 document"
tail -n +2 gone > rest
input rest
run remove -q graph.db --files-from -
exits_with 0
says_nothing
run verify graph.db
exits_with 0
cp out removed
run verify scratch.db
exits_with 0
same out removed
run remove graph.db "$first" no-such
exits_with 1
says "graph.db: no document '$first'"
says "graph.db: no document 'no-such'"
says "removed 0 documents"
run remove graph.db
exits_with 2
says "no document is given"
run remove no-such.db x
exits_with 1
says "no-such.db: no such file"
