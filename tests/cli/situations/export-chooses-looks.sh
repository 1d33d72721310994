# Colours, sizes, weights and places as chosen; the same choice gives the same bytes.
run build -q -o graph.db "$news"
exits_with 0
for options in "--color-by community" "--size-by pagerank" "--weight stories" "--no-layout" "--level state --label-lang en"; do
  for format in graphml gexf; do
    # shellcheck disable=SC2086
    run export graph.db -q -f $format -o one.$format --overwrite $options
    exits_with 0
    # shellcheck disable=SC2086
    run export graph.db -q -f $format -o two.$format --overwrite $options
    exits_with 0
    same one.$format two.$format
  done
done
run export graph.db -q -o places.json --no-layout
exits_with 0
holds jq -e '[.nodes[] | has("x")] | any | not' places.json
holds jq -e '[.nodes[].pagerank] | add | (. > 0 and . < 1.01)' places.json
holds jq -e '[.nodes[].community] | min == 1' places.json
run export graph.db -o x.gexf --color-by mood
exits_with 2
says "--color-by: found 'mood'; choose one of: kind, community"
run export graph.db -o x.gexf --size-by fame
exits_with 2
says "--size-by: found 'fame'; choose one of: mentions, pagerank"
