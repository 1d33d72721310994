# A disk that is full: one line, what was committed is there, and the build goes on when there is room. Where mounting is not
# allowed build-on-a-full-disk.sh alone stands for it.
mkdir disk
if ! mount -t tmpfs -o size=1m none disk 2> /dev/null; then
  echo "skipped: no file system can be mounted here"
  run --version
  exits_with 0
  return
fi
trap 'umount "$folder/disk"; rm -rf "$folder"' EXIT
write_articles 40 > few.jsonl
write_articles 6000 > many.jsonl
run build -q -o disk/graph.db few.jsonl
exits_with 0
cp disk/graph.db few.db
run build -q -o disk/graph.db many.jsonl
exits_with 1
holds [ "$(wc -l < err)" -eq 1 ]
says "disk/graph.db: "
says "full"
holds [ "$(sqlite3 disk/graph.db 'PRAGMA integrity_check')" = ok ]
run stats disk/graph.db --json
exits_with 0
holds jq -e '.documents >= 40' out
head -c 2000000 /dev/zero > disk/filler 2> /dev/null || true
run export -q few.db -o disk/graph.html
exits_with 1
says "disk/graph.html: cannot write: No space left on device"
holds [ ! -e disk/graph.html ]
rm disk/filler
mount -o remount,size=100m disk
run build -q -o disk/graph.db many.jsonl
exits_with 0
run verify disk/graph.db
exits_with 0
