# Dates, modality, confidence and least documents choose among the statements.
run build -q -o graph.db "$news"
exits_with 0
run query graph.db '? ? ?' --since 2024-03 --json
exits_with 0
holds jq -e -s 'length > 0 and all(.first_date == "2024-03-05")' out
run query graph.db '? ? ?' --until 2024-02 --json
exits_with 0
holds jq -e -s 'length > 0 and all(.first_date == "2024-02-28")' out
run query graph.db '? ? ?' --modality negated --json
exits_with 0
holds jq -e -s 'length == 1 and .[0].negated == 1 and .[0].mentions == 0 and .[0].relation == "accuses"' out
run query graph.db '? ? ?' --min-docs 2
exits_with 0
prints_nothing
run query graph.db '? ? ?' --source "Sample Daily" --json
exits_with 0
holds jq -e -s 'length > 0 and all(.relation != "arms")' out
run query graph.db '? ? ?' --min-confidence 1
exits_with 0
prints_nothing
run query graph.db '? ? ?' --limit 2 --json
exits_with 0
holds [ "$(wc -l < out)" -eq 2 ]
