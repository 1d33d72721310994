# Names in Arabic and English, capitals, adjectives, codes and ids find the same actor.
run build -q -o graph.db "$news"
exits_with 0
for name in Russia russia روسيا RUS rus موسكو Moscow الروسي "روسيّا"; do
  run query graph.db "$name arms ?" --json
  exits_with 0
  holds jq -e '.subject.id == "RUS" and .object.id == "MLI"' out
done
for name in "Sergei Lavrov" person:sergei-lavrov "سيرغي لافروف" "سيرجي لافروف" لافروف; do
  run query graph.db "$name meets-with ?" --json
  exits_with 0
  holds jq -e '.subject.id == "person:sergei-lavrov" and .object.id == "person:abdoulaye-diop"' out
done
