# Where nothing can be written a line names the file and the cause, and what is there stays as it was. Root may write everywhere, so the
# program runs as somebody else.
if [ "$(id -u)" -eq 0 ]; then
  as_user=(setpriv --reuid=65534 --regid=65534 --clear-groups)
  chmod 755 .
  if ! "${as_user[@]}" test -x "$program"; then
    echo "skipped: another user cannot run the program here"
    run --version
    exits_with 0
    return
  fi
else
  as_user=()
fi
mkdir closed
run build -q -o closed/graph.db "$news"
exits_with 0
chmod 444 closed/graph.db
chmod 555 closed
cp closed/graph.db before
touch out err
chmod 666 out err
cp "$news" news.jsonl
chmod 644 news.jsonl
refused() {
  code=0
  "${as_user[@]}" "$program" "$@" < /dev/null > out 2> err || code=$?
  last="$*"
  exits_with 1
  holds [ "$(wc -l < err)" -eq 1 ]
}
refused build -o closed/new.db news.jsonl
says "closed/new.db: cannot be opened; check that its folder exists and can be written"
refused build -o closed/graph.db news.jsonl
says "closed/graph.db: read-only; choose a file that can be written"
refused build --overwrite -o closed/graph.db news.jsonl
says "cannot be opened; check that its folder exists and can be written"
refused remove closed/graph.db talks
says "closed/graph.db: read-only"
refused merge -o closed/merged.db closed/graph.db
says "cannot be opened"
refused export closed/graph.db -o closed/graph.graphml
says "closed/graph.graphml: cannot create the file: Permission denied"
refused extract -o closed/triples.jsonl news.jsonl
says "closed/triples.jsonl: cannot create the file: Permission denied"
holds cmp closed/graph.db before
holds [ "$(ls closed)" = graph.db ]
chmod 755 closed
