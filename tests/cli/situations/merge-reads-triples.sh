# Triples of `extract` make a graph; pieces in any order make the same one. Bad lines are named and left out.
write_articles 30 > many.jsonl
run extract -q many.jsonl
exits_with 0
cp out triples.jsonl
input triples.jsonl
run merge -o graph.db -
exits_with 0
says "merged"
says "30 documents added"
shuf --random-source=<(yes) triples.jsonl > shuffled.jsonl
head -n 40 shuffled.jsonl > one.jsonl
tail -n +31 shuffled.jsonl | gzip > two.jsonl.gz
run merge -q -j 3 -o pieces.db two.jsonl.gz one.jsonl
exits_with 0
run verify graph.db
exits_with 0
cp out verified
run verify pieces.db
exits_with 0
same out verified
run verify graph.db many.jsonl
exits_with 0
prints "proved in 30 of 30 documents"
run search graph.db 'أسلحة' --limit 1
exits_with 0
prints "روسيا -تسلح-> مالي  asserted"
run stats graph.db
exits_with 0
prints "documents                30"
printf '{"doc":1}\nno json\n\n' | cat - one.jsonl > bad.jsonl
run merge -o bad.db bad.jsonl
exits_with 1
says 'bad.jsonl:1: skipped: field "doc" is 1, expected a string'
says "bad.jsonl:2: skipped: no valid JSON"
says "2 lines skipped"
run merge -o graph.db graph.db
exits_with 2
says "graph.db is both an input and the output"
run merge -o new.db no-such.db
exits_with 1
holds [ ! -e new.db ]
