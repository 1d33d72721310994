# Triples with a variable in common; their answers as table, JSON and tab-separated values, with evidence.
run build -q -o graph.db "$news"
exits_with 0
run query graph.db '?x ? ?y . ?y ? ?z' --json --level state
exits_with 0
holds jq -e -s 'length > 0 and all(.variables.y.id == .triples[0].object.id and .triples[0].object.id == .triples[1].subject.id)' out
run query graph.db '?x ?r ?y . ?y ? ?z' --max-evidence 1 --limit 1
exits_with 0
prints "mentions 2"
prints "["
run query graph.db '?x ? ?y . ?y ? ?z' --tsv
exits_with 0
holds awk -F '\t' 'NR == 1 { columns = NF } NF != columns { exit 1 } END { exit NR < 2 }' out
run query graph.db '?x attacks ?y . ?y attacks ?z' --since 2099
exits_with 0
prints_nothing
says "no answer"
run query graph.db '?x attacks ?y . ?y atacks ?z'
exits_with 2
says_exactly "rawabit: pattern, column 20: 'atacks' is no relation; did you mean 'attacks'?
  ?x attacks ?y . ?y atacks ?z
                     ^"
