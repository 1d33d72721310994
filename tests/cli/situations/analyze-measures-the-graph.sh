# Every measure, by default and by name, in all forms; the same bytes every time.
run build -q -o graph.db "$news"
exits_with 0
run analyze graph.db
exits_with 0
prints "pagerank"
prints "communities, modularity"
cp out first
run analyze graph.db
exits_with 0
same out first
for measure in summary degree pagerank betweenness cores components strong-components communities cooperation conflict balance; do
  run analyze graph.db --measure "$measure" --json --top 3
  exits_with 0
  holds jq -e -s --arg measure "$measure" 'all(.measure == $measure)' out
  run analyze graph.db --measure "$measure" --tsv --level state
  exits_with 0
  holds awk -F '\t' 'NR == 1 { columns = NF } NF != columns { exit 1 }' out
done
run analyze graph.db --measure pagerank --json --top 0
exits_with 0
holds jq -e -s '(map(.pagerank) | add - 1 | fabs) < 0.000001' out
run analyze graph.db --measure centrality
exits_with 2
says "unknown measure 'centrality'; choose one of: summary, degree, pagerank"
run analyze graph.db --tsv
exits_with 2
says "--tsv shows one measure"
run analyze graph.db --since 2099
exits_with 0
prints "actors"
