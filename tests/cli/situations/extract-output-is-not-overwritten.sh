# An output file is replaced only if that was asked for, and never left half-written.
echo old > triples.jsonl
run extract -o triples.jsonl "$news"
exits_with 1
says_exactly "rawabit: triples.jsonl: file exists; use --overwrite to replace it"
holds [ "$(cat triples.jsonl)" = old ]
run extract -q -o triples.jsonl --overwrite "$news"
exits_with 0
prints_nothing
holds jq -e -s 'length > 3' triples.jsonl
