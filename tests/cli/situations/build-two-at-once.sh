# Two builds into one file at once: each waits for the other's commits or is refused in a line. The graph is whole, and a build behind
# them makes of it what one alone makes.
write_articles 5000 > many.jsonl
tac many.jsonl > reversed.jsonl
run build -q -o alone.db many.jsonl
exits_with 0
run verify alone.db
exits_with 0
cp out verified
for attempt in 1 2 3; do
  rm -f graph.db*
  "$program" build -q -j 1 -o graph.db many.jsonl 2> err_1 &
  first=$!
  "$program" build -q -j 1 -o graph.db reversed.jsonl 2> err_2 &
  second=$!
  last="build (two at once)"
  touch out err
  for child in "$first" "$second"; do
    code=0
    wait "$child" || code=$?
    holds [ "$code" -le 1 ]
  done
  cat err_1 err_2 > err
  holds [ "$(wc -l < err)" -le 2 ]
  holds [ "$(sqlite3 graph.db 'PRAGMA integrity_check')" = ok ]
  run build -q -o graph.db many.jsonl
  exits_with 0
  run verify graph.db
  exits_with 0
  same out verified
done
