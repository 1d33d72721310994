# Ctrl-C ends a build with what was read so far in the graph. Far more than a pipe and a reader hold is written
# first, so that most of it is done when the signal comes.
mkfifo feed
"$program" build -j 2 -o graph.db - < feed > out 2> err &
child=$!
last="build (interrupted)"
exec 3> feed
write_articles 4000 >&3
kill -INT "$child"
write_articles 1 >&3
exec 3>&-
code=0
wait "$child" || code=$?
holds [ "$code" -eq 130 ]
says "interrupted; graph.db holds the articles read so far"
run stats graph.db --json
exits_with 0
holds jq -e '.documents > 0' out
holds [ "$(sqlite3 graph.db 'PRAGMA integrity_check')" = ok ]
