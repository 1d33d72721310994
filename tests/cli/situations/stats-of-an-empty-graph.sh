# An empty folder makes an empty graph, and every command can read it.
mkdir empty
run build -o graph.db empty
exits_with 0
says_exactly "extracted 0 triples from 0 articles"
run stats graph.db
exits_with 0
holds grep -qE '^documents +0$' out
run query graph.db '? ? ?'
exits_with 0
prints_nothing
run export graph.db -q -f json -o -
exits_with 0
holds jq -e '.nodes == []' out
