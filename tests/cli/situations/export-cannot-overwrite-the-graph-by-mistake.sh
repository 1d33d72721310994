# The format guards the graph: its name has no suffix of an export format.
run build -q -o graph.db "$news"
exits_with 0
cp graph.db before.db
run export graph.db -o graph.db --overwrite
exits_with 2
same graph.db before.db
