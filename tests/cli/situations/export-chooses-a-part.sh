# Formats by name and suffix, to a file and to standard output, with relations, actors and levels chosen.
run build -q -o graph.db "$news"
exits_with 0
run export graph.db -f json -o - -q --actor Mali
exits_with 0
says_nothing
holds jq -e '[.nodes[].id] | contains(["MLI", "RUS"]) and (contains(["SYR"]) | not)' out
run export graph.db -f json -o - -q --relation attacks --min-confidence 0.9
exits_with 0
holds jq -e '[.nodes[].id] | sort == ["ISR", "SYR"]' out
run export graph.db -q -o states.json --level state
exits_with 0
holds jq -e '[.nodes[] | select(.kind == "person")] == []' states.json
run export graph.db -q -o codes.json --label-lang code
exits_with 0
holds jq -e '.nodes | all(.label == .code or (.id | startswith("person:")))' codes.json
run export graph.db -o - --actor Nobody
exits_with 2
says "format"
run export graph.db -f null -o - --actor Nobodyatall
exits_with 2
says "--actor: nobody is called 'Nobodyatall'"
