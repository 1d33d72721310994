# From articles to a graph, an answer with its sentence, and a file for Gephi.
run build -o graph.db "$news"
exits_with 0
prints_nothing
holds grep -qE '^extracted [0-9]+ triples from 2 articles$' err
run query graph.db 'Israel attacks ?'
exits_with 0
says_nothing
holds grep -qE '^Israel  +attacks  +Syria  +[0-9]+  +1  2024-03-05  2024-03-05$' out
run query graph.db '? arms ?' --evidence
exits_with 0
holds grep -qE '^    talks  2024-02-28  asserted 0\.[0-9]+  \[وقدمت\] \[روسيا\] أسلحة إلى \[مالي\]\.$' out
run export graph.db -o graph.graphml
exits_with 0
says "wrote "
holds grep -q '<graphml' graph.graphml
holds grep -q '"e_ISR|attacks|SYR"\|ISR' graph.graphml
run stats graph.db --json
exits_with 0
holds jq -e '.documents == 2 and .edges > 3 and (.lexicon | length) == 16' out
