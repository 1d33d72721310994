# Formats of two files: both appear, or none; the names come from -o; standard output has no room for two.
run build -q -o graph.db "$news"
exits_with 0
run export graph.db -f gephi-csv -o sahel
exits_with 0
holds grep -q '^Source,Target,Type,Kind,Id,Label,Weight,' sahel.edges.csv
holds grep -q '^Id,Label,' sahel.nodes.csv
run export graph.db -q -o gephi.csv
exits_with 0
same gephi.nodes.csv sahel.nodes.csv
run export graph.db -q -f neo4j-csv -o neo.csv
exits_with 0
holds grep -q '^:START_ID,:END_ID,:TYPE,' neo.edges.csv
rm neo.nodes.csv
cp neo.edges.csv before.csv
run export graph.db -f neo4j-csv -o neo
exits_with 1
says_exactly "rawabit: neo.edges.csv: file exists; use --overwrite to replace it"
same neo.edges.csv before.csv
holds [ ! -e neo.nodes.csv ]
holds [ "$(echo ./*.part*)" = "./*.part*" ]
run export graph.db -f gephi-csv -o -
exits_with 2
says "gephi-csv writes NAME.nodes.csv and NAME.edges.csv, which do not fit into standard output; give NAME with -o"
