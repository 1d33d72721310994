# A file of another kind stays as it is.
echo "not a graph" > notes.txt
run build -o notes.txt "$news"
exits_with 1
says "notes.txt"
holds [ "$(cat notes.txt)" = "not a graph" ]
run build -o nofolder/graph.db "$news"
exits_with 1
says "nofolder/graph.db"
