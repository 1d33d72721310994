# Articles that the graph has are left alone; changed ones take the place of the old.
run build -q -o graph.db "$news"
exits_with 0
run export -q graph.db -o once.graphml
exits_with 0
run build -o graph.db "$news"
exits_with 0
says_exactly "extracted 0 triples from 0 articles; 2 articles unchanged"
run export -q graph.db -o twice.graphml
exits_with 0
same once.graphml twice.graphml
sed 's/أسلحة/مساعدات إنسانية/' "$news" > changed.jsonl
run build -o graph.db changed.jsonl
exits_with 0
says "from 1 article; 1 article unchanged"
run query graph.db '? arms ?'
exits_with 0
prints_nothing
