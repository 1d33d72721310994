# Activity by month of the event and of publication, of an actor and of a relation.
run build -q -o graph.db "$news"
exits_with 0
run timeline graph.db
exits_with 0
prints "2024-02"
run timeline graph.db Mali --json
exits_with 0
holds jq -e -s 'length > 0 and all(.mentions > 0)' out
run timeline graph.db 'Russia arms Mali' --per year --tsv
exits_with 0
holds grep -q '^2024' out
run timeline graph.db --by published --per day --json
exits_with 0
holds jq -e -s 'length > 0 and all(.period | length == 10)' out
run timeline graph.db Nobodyatall
exits_with 2
says "the pattern ends after 1 word"
run timeline graph.db Mali --per week
exits_with 2
says "choose one of: day, month, year"
