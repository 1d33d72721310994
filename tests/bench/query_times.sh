#!/usr/bin/env bash
# query_times.sh RAWABIT GRAPH: how long typical questions take on a graph of make_triples.py: seconds, seconds of processor, lines of answer.
set -euo pipefail
program=$1
graph=$2
answer=$(mktemp)
trap 'rm -f "$answer"' EXIT
TIMEFORMAT='%R %U'

ask() {
  local times
  times=$({ time "$program" "$@" -q > "$answer"; } 2>&1)
  printf '%7s s %7s s %9d  %s\n' $times "$(wc -l < "$answer")" "$1 ${*:3}"
}

ask query "$graph" 'MLI supports ?'
ask query "$graph" 'MLI ? ?' --limit 20
ask query "$graph" '? MX MLI' --level state --since 2020
ask query "$graph" 'MLI ? RUS' --max-evidence 3
ask query "$graph" '? attacks ?' --min-docs 5 --limit 20
ask query "$graph" '? MX ?' --limit 20
ask query "$graph" '?x supports ?y . ?y attacks ?z' --limit 20
ask query "$graph" '?x supports ?y . ?y attacks ?z' --since 2023-01 --min-docs 2 --limit 20
ask query "$graph" '?x supports ?y . ?y attacks ?z . ?x meets-with ?z' --level state --limit 20
ask query "$graph" 'MLI ?r ?y . ?y ?r ?z' --limit 20
ask query "$graph" --sql 'SELECT subject, relation, object, documents FROM v_edges WHERE documents > 40'
ask timeline "$graph" MLI
ask diff "$graph" --between 2020 --and 2021 --level state
ask path "$graph" MLI RUS
ask analyze "$graph"
ask analyze "$graph" --measure betweenness --pivots 200
