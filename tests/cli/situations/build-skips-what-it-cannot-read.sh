# Bad documents are named and counted, the rest is in the graph, and the exit code tells.
{ echo '{"id":"broken",'; cat "$news"; } > feed.jsonl
run build -o graph.db feed.jsonl nosuch.txt
exits_with 1
says "feed.jsonl:1: skipped: "
says "nosuch.txt: skipped: "
says "from 2 articles; 2 articles skipped"
run stats graph.db --json
exits_with 0
holds jq -e '.documents == 2' out
