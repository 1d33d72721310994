#!/usr/bin/env bash
# run_situation.sh PROGRAM SITUATION.sh: runs the program as a user would, in an empty folder, and compares what it says.
# A situation is a bash file of these words; the first that does not hold ends it with what was found instead.
#   run ARGUMENTS...          runs the program without input; before it, `input FILE` gives it standard input
#   exits_with CODE           must follow every run
#   prints TEXT               standard output contains TEXT; prints_nothing, prints_exactly TEXT
#   says TEXT                 standard error contains TEXT; says_nothing, says_exactly TEXT
#   same FILE FILE            equal bytes
#   holds COMMAND...          the command succeeds
#   write_articles NUMBER     so many different articles as JSON Lines, on standard output
set -euo pipefail

program=$(realpath "$1")
situation=$(realpath "$2")
tests=$(dirname "$(realpath "$0")")
news=$tests/news.jsonl
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
export LC_ALL=C.UTF-8 NO_COLOR=1
last=""
code=0
standard_input=/dev/null
exit_checked=yes
runs=0

fail() {
  echo "after: rawabit $last"
  echo "$1"
  echo "--- exit code: $code"
  echo "--- standard output:"
  head -c 3000 out
  echo "--- standard error:"
  head -c 3000 err
  exit 1
}

input() { standard_input=$1; }
run() {
  [ "$exit_checked" = yes ] || fail "the situation does not check the exit code"
  last="$*"
  runs=$((runs + 1))
  code=0
  "$program" "$@" < "$standard_input" > out 2> err || code=$?
  standard_input=/dev/null
  exit_checked=no
}
exits_with() {
  exit_checked=yes
  [ "$code" -eq "$1" ] || fail "expected exit code $1"
}
prints() { grep -qF -- "$1" out || fail "expected on standard output: $1"; }
prints_nothing() { [ ! -s out ] || fail "expected nothing on standard output"; }
prints_exactly() { [ "$(cat out)" = "$1" ] || fail "expected as standard output: $1"; }
says() { grep -qF -- "$1" err || fail "expected on standard error: $1"; }
says_nothing() { [ ! -s err ] || fail "expected nothing on standard error"; }
says_exactly() { [ "$(cat err)" = "$1" ] || fail "expected as standard error: $1"; }
same() { cmp -- "$1" "$2" || fail "expected the same bytes in $1 and $2"; }
holds() { "$@" || fail "does not hold: $*"; }
write_articles() {
  awk -v copies="$1" '{ line[NR] = $0 } END {
    for (number = 1; number <= copies; ++number) {
      text = line[number % NR + 1]
      sub(/"id":"/, "\"id\":\"copy-" number "-", text)
      print text
    }
  }' "$news"
}

# shellcheck source=/dev/null
source "$situation"
[ "$exit_checked" = yes ] || fail "the situation does not check the exit code"
[ "$runs" -gt 0 ] || [ -n "$last" ] || fail "the situation runs nothing"
