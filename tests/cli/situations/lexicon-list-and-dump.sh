# The tables can be seen as they are.
run lexicon list
exits_with 0
holds grep -qE '^states\.tsv  +[0-9]+$' out
holds grep -qE '^relations\.tsv  +46$' out
run lexicon dump relations.tsv
exits_with 0
holds grep -qP '^cooperates-with\tتتعاون-مع\tCOOPERATE' out
run lexicon dump stats.tsv
exits_with 2
says_exactly "rawabit: unknown table 'stats.tsv'; did you mean 'states.tsv'?"
run lexicon dump triggers
exits_with 2
says "triggers_conflict.ar.tsv"
