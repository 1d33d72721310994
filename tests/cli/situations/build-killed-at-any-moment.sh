# Killed at any moment, a build leaves a whole graph with the documents that were committed, and the next run makes of it what an
# uninterrupted one makes. RAWABIT_KILLS: how often (10 unless set).
write_articles 7000 > many.jsonl
run build -q -o whole.db many.jsonl
exits_with 0
run verify whole.db
exits_with 0
cp out verified
run export -q whole.db -o whole.graphml
exits_with 0
start=$(date +%s%N)
run build -q -o timed.db many.jsonl
exits_with 0
duration=$((($(date +%s%N) - start) / 1000000))
RANDOM=4
before=0
rm -f killed.db*
for ((kill = 0; kill < ${RAWABIT_KILLS:-10}; ++kill)); do
  "$program" build -q -j 2 -o killed.db many.jsonl 2> err &
  child=$!
  last="build (killed)"
  delay=$((RANDOM % (duration + 20)))
  sleep "$((delay / 1000)).$(printf %03d $((delay % 1000)))"
  kill -KILL "$child" 2> /dev/null || true
  wait "$child" 2> /dev/null || true
  [ -s killed.db ] || continue
  holds [ "$(sqlite3 killed.db 'PRAGMA integrity_check; PRAGMA foreign_key_check')" = ok ]
  documents=$(sqlite3 killed.db "SELECT count(*) FROM documents" 2> /dev/null || echo 0)
  holds [ "$documents" -ge "$before" ]
  before=$documents
  # From time to time anew.
  if [ "$documents" -eq 7000 ] || [ $((kill % 4)) -eq 3 ]; then
    run build -q -o killed.db many.jsonl
    exits_with 0
    run verify killed.db
    exits_with 0
    same out verified
    run export -q killed.db -o killed.graphml --overwrite
    exits_with 0
    same killed.graphml whole.graphml
    rm -f killed.db*
    before=0
  fi
done
run build -q -o killed.db many.jsonl
exits_with 0
run verify killed.db
exits_with 0
same out verified
