# Every wrong value says what was found and what was expected; no file is made.
run build -o new.db -j 0 "$news"
exits_with 2
says "--jobs: found '0', expected a whole number from 1 to 256"
run build -o new.db --format gml "$news"
exits_with 2
says "'gml'"
says "jsonl"
run extract --min-confidence 1.5 "$news"
exits_with 2
says "--min-confidence: found '1.5', expected a number from 0 to 1"
run extract --unnamed "$news"
exits_with 2
says "--unnamed needs --mentions"
run extract --mentions --candidates "$news"
exits_with 2
says "--mentions contradicts --candidates"
run query missing.db '? ? ?' --since 2023-02-30
exits_with 2
says "--since: found '2023-02-30', expected YYYY-MM-DD, YYYY-MM or YYYY"
run query missing.db '? ? ?' --since 2024 --until 2023
exits_with 2
says "--until 2023 is before --since 2024"
run query missing.db '? ? ?' --level village
exits_with 2
says "--level: found 'village'; choose one of: actor, state"
run export missing.db -o graph.gml
exits_with 2
says "graph.gml: the name does not tell the export format"
run export missing.db -o graph.graphml --relation befriends
exits_with 2
says "unknown relation 'befriends'"
run explain --date yesterday x
exits_with 2
says "--date: found 'yesterday', expected YYYY-MM-DD"
run lexicon burn
exits_with 2
says "unknown action 'burn'; choose one of: list, dump TABLE, check"
run build "$news"
exits_with 2
says "no graph file is given with -o GRAPH"
run extract - -
exits_with 2
says "standard input is given twice"
run extract --no-default-lexicon "$news"
exits_with 2
says "--no-default-lexicon leaves no tables"
holds [ "$(ls)" = "$(printf 'err\nout')" ]
