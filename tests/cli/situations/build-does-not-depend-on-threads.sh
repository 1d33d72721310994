# The same graph from 1 to 8 workers, of articles and of triples.
write_articles 300 > many.jsonl
run extract -q -j 1 many.jsonl
exits_with 0
cp out triples.jsonl
for jobs in 1 2 3 4 5 6 7 8; do
  run build -q -j "$jobs" --overwrite -o built.db many.jsonl
  exits_with 0
  run export -q built.db --overwrite -o "built-$jobs.graphml"
  exits_with 0
  same built-1.graphml "built-$jobs.graphml"
  run merge -q -j "$jobs" --overwrite -o merged.db triples.jsonl
  exits_with 0
  run export -q merged.db --overwrite -o "merged-$jobs.graphml"
  exits_with 0
  same merged-1.graphml "merged-$jobs.graphml"
done
