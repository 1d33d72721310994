# An empty answer is an answer.
run build -q -o graph.db "$news"
exits_with 0
run query graph.db 'Chad attacks Mali'
exits_with 0
prints_nothing
says_exactly "no answer"
run query -q graph.db 'Chad attacks Mali' --json
exits_with 0
prints_nothing
says_nothing
