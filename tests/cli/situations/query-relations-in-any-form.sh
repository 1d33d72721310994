# A relation by its name in both languages, with blanks, by PLOVER type and quad class.
run build -q -o graph.db "$news"
exits_with 0
for relation in arms ARMS تسلح AID MC '?' '?r' '؟'; do
  run query graph.db "Russia $relation Mali" --json --min-confidence 0.5
  exits_with 0
  holds jq -e -s 'any(.relation == "arms")' out
done
for relation in meets-with "meets with" تلتقي CONSULT VC; do
  run query graph.db "Russia $relation Mali" --level state --json
  exits_with 0
  holds jq -e '.relation == "meets-with"' out
done
