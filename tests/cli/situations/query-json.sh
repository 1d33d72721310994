# One object a line, with evidence if asked for.
run build -q -o graph.db "$news"
exits_with 0
run query graph.db '? ? ?' --json
exits_with 0
holds jq -e -s 'length > 3 and all(has("evidence") | not)' out
run query graph.db '? attacks Syria' --json --evidence --limit 1
exits_with 0
holds jq -e -s 'length == 1 and (.[0] | .mentions == (.evidence | length))' out
holds jq -e '.evidence[0] | .doc == "strikes" and (.marked | contains("[إسرائيل]") or contains("[الإسرائيلي]") or contains("[إسرائيلية]"))' out
