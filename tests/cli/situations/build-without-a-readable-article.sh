# Nothing to read makes no graph, and replaces none.
run build -o graph.db nosuch.txt
exits_with 1
says "nosuch.txt: skipped: "
holds [ ! -e graph.db ]
run build -q -o graph.db "$news"
exits_with 0
cp graph.db before.db
run build -o graph.db --overwrite nosuch.txt
exits_with 1
same graph.db before.db
holds [ "$(ls graph.db*)" = graph.db ]
