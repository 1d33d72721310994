# A name that a user adds is found in articles and in patterns.
mkdir mine
printf 'name\tcode\tsense\nبلاد الدب الكبير\tRUS\tname\n' > mine/state_names.ar.tsv
echo '{"id":"a","date":"2024-01-01","text":"قصفت بلاد الدب الكبير أوكرانيا."}' > feed.jsonl
run build -q -o graph.db --lexicon mine feed.jsonl
exits_with 0
run query graph.db 'Russia attacks ?' --json
exits_with 0
holds jq -e '.object.id == "UKR"' out
run query graph.db --lexicon mine 'بلاد الدب الكبير attacks ?' --json
exits_with 0
holds jq -e '.object.id == "UKR"' out
