# The same options choose the part of the graph for every command that reads one.
run build -q -o graph.db "$news"
exits_with 0
filters=(--level state --relation MC --relation arms --actor Mali --by published --modality asserted --min-confidence 0.1 --source "Sample Daily")
run query graph.db '? ? ?' "${filters[@]}" --since 2024 --until 2024-12-31
exits_with 0
run export graph.db -f json -o - -q "${filters[@]}" --min-docs 1
exits_with 0
run analyze graph.db "${filters[@]}" --until 2024-12
exits_with 0
run path graph.db Mali Russia "${filters[@]}"
exits_with 0
run timeline graph.db "${filters[@]}"
exits_with 0
run diff graph.db --between 2023 --and 2024 "${filters[@]}"
exits_with 0
for command in "analyze graph.db" "timeline graph.db" "path graph.db Mali Russia" "diff graph.db --between 2023 --and 2024"; do
  # shellcheck disable=SC2086
  run $command --relation befriends
  exits_with 2
  says "unknown relation 'befriends'"
  # shellcheck disable=SC2086
  run $command --level village
  exits_with 2
  says "choose one of: actor, state"
done
run query graph.db 'Mali attacks ?' --relation VC
exits_with 2
says "--relation leaves nothing"
run query graph.db '? ? ?' --actor Mali --by published --since 2024-03 --json
exits_with 0
cp out by-publication
run query graph.db '? ? ?' --actor Mali --since 2024-03 --json
exits_with 0
holds jq -e -s 'all(.subject.code == "MLI" or .object.code == "MLI")' by-publication
