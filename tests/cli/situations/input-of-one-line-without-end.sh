# A line of hundreds of MB is one skipped line, its memory is bounded, and the article behind it is read. RAWABIT_LINE_MB: its length (200
# unless set). The bound is on the address space, of which sanitizers reserve more than there is.
megabytes=${RAWABIT_LINE_MB:-200}
limit=600000
if grep -qE '__(asan|tsan)_init' "$program"; then limit=unlimited; fi
long_line() {
  printf '%s' "$1"
  head -c "$((megabytes * 1000000))" /dev/zero | tr '\0' x
  echo
}
read_long() {
  code=0
  (ulimit -v "$limit"; exec "$program" "$@") > out 2> err || code=$?
  last="$* (a line of $megabytes MB)"
}
{ long_line '{"id":"long","text":"'; head -n 1 "$news"; } | { read_long extract -j 1 -; exits_with 1; }
says "standard input:1: skipped: line is longer than 8 MB"
says "from 1 article; 1 article skipped"
prints '"doc":"talks"'
{ echo id,text; long_line '1,"'; } | { read_long extract -j 1 --format csv -; exits_with 1; }
says "standard input:2: skipped: line is longer than 8 MB"
awk -v lines="$((megabytes * 50000))" 'BEGIN { printf "id,text\n1,\""; while (lines-- > 0) print "lines of a field" }' | { read_long extract -j 1 --format csv -; exits_with 1; }
says "standard input:2: skipped: a quoted field is not closed"
holds [ "$(wc -l < err)" -eq 2 ]
{ (long_line "") || true; } | { read_long extract -j 1 --format text -; exits_with 1; }
says "standard input: skipped: larger than 16 MB"
"$program" extract -q "$news" > triples.jsonl
{ long_line '{"doc":"'; cat triples.jsonl; } | { read_long merge -q -j 1 -o merged.db -; exits_with 1; }
says "standard input:1: skipped: line is longer than"
run stats merged.db --json
exits_with 0
holds jq -e '.documents == 2' out
