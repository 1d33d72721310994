# A file that cannot grow any more: one line, and what was committed before is still there. The limit of the shell stands for the disk.
write_articles 40 > few.jsonl
write_articles 4000 > many.jsonl
run build -q -o graph.db few.jsonl
exits_with 0
run verify graph.db
exits_with 0
cp out verified
code=0
(trap '' XFSZ; ulimit -f 400; "$program" build -q -o graph.db many.jsonl) > out 2> err || code=$?
last="build (full disk)"
holds [ "$code" -eq 1 ]
holds [ "$(wc -l < err)" -eq 1 ]
says "graph.db"
run stats graph.db --json
exits_with 0
holds jq -e '.documents >= 40' out
holds [ "$(sqlite3 graph.db 'PRAGMA integrity_check')" = ok ]
run build -q -o graph.db many.jsonl
exits_with 0
run verify graph.db many.jsonl
exits_with 0
code=0
"$program" extract -q many.jsonl > triples.jsonl
(trap '' XFSZ; ulimit -f 100; "$program" merge -q -o merged.db triples.jsonl) > out 2> err || code=$?
last="merge (full disk)"
holds [ "$code" -eq 1 ]
holds [ "$(wc -l < err)" -eq 1 ]
holds [ ! -e merged.db ]
holds [ ! -e merged.db.part ]
