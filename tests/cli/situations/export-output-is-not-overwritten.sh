# An exported file is replaced only if that was asked for.
run build -q -o graph.db "$news"
exits_with 0
echo old > graph.graphml
run export graph.db -o graph.graphml
exits_with 1
says_exactly "rawabit: graph.graphml: file exists; use --overwrite to replace it"
holds [ "$(cat graph.graphml)" = old ]
run export -q graph.db -o graph.graphml --overwrite
exits_with 0
holds grep -q '<graphml' graph.graphml
