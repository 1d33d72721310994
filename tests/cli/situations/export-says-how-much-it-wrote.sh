# What articles only deny is no edge of the file, and is counted apart.
echo '{"id": "denial", "text": "هاجمت روسيا أوكرانيا. ولم تهاجم إسرائيل سوريا."}' > denial.jsonl
run build -q -o graph.db denial.jsonl
exits_with 0
run export graph.db -o graph.json
exits_with 0
says "wrote 2 actors and 1 edge; left out 1 edge that articles only deny"
holds jq -e '(.nodes | length) == 2' graph.json
run export graph.db -o whole.json --include-negated
exits_with 0
says "wrote 4 actors and 2 edges"
holds jq -e '(.nodes | length) == 4' whole.json
