# A text shows its words, actors, triggers and triples; "-" is standard input.
run explain --date 2024-02-28 'قدمت روسيا أسلحة إلى مالي.'
exits_with 0
says_nothing
prints "words:"
prints "actor: RUS"
prints "triggers:"
holds grep -qE '^    RUS  arms  MLI  asserted  0\.[0-9]+  2024-02-28$' out
cp out by_argument
echo 'قدمت روسيا أسلحة إلى مالي.' > text
input text
run explain --date 2024-02-28 -
exits_with 0
same out by_argument
run explain --json 'قدمت روسيا أسلحة إلى مالي.'
exits_with 0
holds jq -e '.triples[0].relation == "arms" and (.tokens | length) > 5 and (.mentions | length) == 2' out
