# The same bytes in the same order, whatever the number of threads.
write_articles 120 > many.jsonl
run extract -q -j 1 many.jsonl
exits_with 0
cp out one_thread
for jobs in 2 3 4 5 6 7 8; do
  run extract -q -j "$jobs" many.jsonl
  exits_with 0
  same out one_thread
done
