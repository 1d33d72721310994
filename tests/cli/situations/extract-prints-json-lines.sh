# Triples go to standard output, one JSON object a line, the closing line to standard error.
run extract "$news"
exits_with 0
says "triples from 2 articles"
holds jq -e -s 'length > 3 and all(has("doc") and has("subject") and has("relation") and has("evidence"))' out
holds jq -e -s 'any(.doc == "strikes" and .subject.id == "ISR" and .relation == "attacks" and .object.id == "SYR")' out
run extract -q --mentions "$news"
exits_with 0
says_nothing
holds jq -e -s 'any(.surface == "إسرائيل" and .code == "ISR")' out
cp out named
run extract -q --mentions --unnamed "$news"
exits_with 0
holds jq -e -s 'length > 0' out
[ "$(wc -l < out)" -ge "$(wc -l < named)" ] || fail "--unnamed takes mentions away"
run extract -q --candidates "$news"
exits_with 0
holds jq -e -s 'all(.features | length > 0)' out
run extract -q --min-confidence 1 "$news"
exits_with 0
prints_nothing
