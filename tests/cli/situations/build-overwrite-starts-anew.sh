# --overwrite replaces the graph instead of adding to it.
run build -q -o graph.db "$news"
exits_with 0
head -1 "$news" > one.jsonl
run build -q -o graph.db --overwrite one.jsonl
exits_with 0
run stats graph.db --json
exits_with 0
holds jq -e '.documents == 1' out
holds [ "$(ls graph.db*)" = graph.db ]
