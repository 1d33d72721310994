# What a user decides overrules the program, and is kept for later builds, removals and merges.
cat > news.jsonl <<'END'
{"id":"one","date":"2024-02-28","text":"التقى وزير الصناعة التركي كمال بوزورغلي وزير الخارجية الروسي سيرغي لافروف في موسكو."}
{"id":"two","date":"2024-02-29","text":"التقى وزير الصناعة التركي كمال بوزورغولي وزير الخارجية المصري سامح شكري في القاهرة."}
{"id":"three","date":"2024-02-29","text":"التقى وزير الصناعة المغربي كمال بوزورغلي وزير الخارجية المصري سامح شكري في القاهرة."}
END
run build -q -o graph.db news.jsonl
exits_with 0
run resolve graph.db
exits_with 0
prints "1 actor of several names, 1 pair kept apart"
prints "same person:?كمال-بوزورغلي-وزير@TUR person:?كمال-بوزورغولي-وزير@TUR  # the same name in other letters, of TUR"
prints "different person:?كمال-بوزورغلي-وزير@MAR person:?كمال-بوزورغلي-وزير@TUR  # the same name, but of MAR and TUR"
cat > decisions <<'END'
# kept under version control
different person:?كمال-بوزورغلي-وزير@TUR person:?كمال-بوزورغولي-وزير@TUR  # another man
same person:?كمال-بوزورغلي-وزير person:?كمال-بوزورغلي-وزير  # he changed his passport
END
run resolve graph.db --decisions decisions
exits_with 0
says "2 decisions replayed"
prints "different person:?كمال-بوزورغلي-وزير@TUR person:?كمال-بوزورغولي-وزير@TUR  # user: another man"
prints "same person:?كمال-بوزورغلي-وزير@MAR person:?كمال-بوزورغلي-وزير@TUR  # user: he changed his passport"
run build -q -o fresh.db --decisions decisions news.jsonl
exits_with 0
head -n 1 news.jsonl > part.jsonl
run build -q -o part.db --decisions decisions part.jsonl
exits_with 0
tail -n +2 news.jsonl > rest.jsonl
run build -q -o part.db rest.jsonl
exits_with 0
run build -q -o other.db rest.jsonl
exits_with 0
run build -q -o first.db --decisions decisions part.jsonl
exits_with 0
run merge -q -o merged.db other.db first.db
exits_with 0
sed 's/another man/a second man/' decisions > second-notes
run build -q -o second.db --decisions second-notes rest.jsonl
exits_with 0
run merge -q -o first-second.db first.db second.db
exits_with 0
run merge -q -o second-first.db second.db first.db
exits_with 0
run verify first-second.db
exits_with 0
cp out one-way
run verify second-first.db
exits_with 0
same out one-way
run verify graph.db news.jsonl
exits_with 0
cp out verified
for graph in fresh part merged; do
  run verify "$graph.db" news.jsonl
  exits_with 0
  same out verified
done
run resolve fresh.db --json
exits_with 0
holds jq -es 'map(select(.actor)) | length == 1 and (.[0].identities | length == 2)' out
printf 'same a\nmaybe a b\ndifferent a "b c" d\n' > wrong
run resolve graph.db --decisions wrong
exits_with 2
says "wrong:1: expected two ids after 'same'"
says "wrong:2: found 'maybe', expected same or different"
says "wrong:3: found 'd' after two ids"
run build -q -o new.db --decisions no-such news.jsonl
exits_with 2
holds [ ! -e new.db ]
