# Of two articles with one id the later one counts, and the user is told.
printf '%s\n%s\n' "$(sed -n 1p "$news")" "$(sed -n 2p "$news" | sed 's/"strikes"/"talks"/')" > feed.jsonl
run build -o graph.db feed.jsonl
exits_with 0
says "talks: takes the place of another article of this id, read before"
run stats graph.db --json
exits_with 0
holds jq -e '.documents == 1' out
run query graph.db '? arms ?'
exits_with 0
prints_nothing
run query graph.db '? attacks Syria'
exits_with 0
prints "Israel"
