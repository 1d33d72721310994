# Of a gzip file that ends too early the whole lines are in the graph, and the damage is said.
write_articles 2000 | gzip > whole.jsonl.gz
head -c "$(($(stat -c %s whole.jsonl.gz) / 2))" whole.jsonl.gz > half.jsonl.gz
run build -o graph.db half.jsonl.gz
exits_with 1
says "half.jsonl.gz: skipped: "
run stats graph.db --json
exits_with 0
holds jq -e '.documents > 100 and .documents < 2000' out
run build -q -o graph.db whole.jsonl.gz
exits_with 0
run verify graph.db
exits_with 0
cp out verified
run build -q -o once.db whole.jsonl.gz
exits_with 0
run verify once.db
exits_with 0
same out verified
