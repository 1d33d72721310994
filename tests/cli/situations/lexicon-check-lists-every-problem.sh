# All wrong rows of a user's tables are listed with file and line, and nothing is read with half a lexicon.
run lexicon check
exits_with 0
prints "no problems"
mkdir mine
printf 'name\tcode\tsense\nأرض العجائب\tZZ9\tname\nبلد\tMLI\tnosense\n' > mine/state_names.ar.tsv
run lexicon check --lexicon mine
exits_with 2
prints_nothing
says "mine/state_names.ar.tsv:2: unknown actor 'ZZ9'"
says "mine/state_names.ar.tsv:3: unknown sense 'nosense'"
run build -o graph.db --lexicon mine "$news"
exits_with 2
says "mine/state_names.ar.tsv:2"
holds [ ! -e graph.db ]
run lexicon check --lexicon nofolder
exits_with 2
says "nofolder"
