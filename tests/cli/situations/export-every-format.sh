# Every format of one file: the same bytes each time and on standard output, and never over an existing file.
run build -q -o graph.db "$news"
exits_with 0
for file in g.graphml g.gexf g.json g.html g.svg g.dot g.cypher g.ttl g.nq g.tsv; do
  run export graph.db -q -o "$file"
  exits_with 0
  prints_nothing
  says_nothing
  holds [ -s "$file" ]
  cp "$file" first
  run export graph.db -q -o "$file" --overwrite
  exits_with 0
  same "$file" first
  run export graph.db -o "$file"
  exits_with 1
  says_exactly "rawabit: $file: file exists; use --overwrite to replace it"
  same "$file" first
done
run export graph.db -q -f turtle -o -
exits_with 0
same out g.ttl
run export graph.db -q -f html -o -
exits_with 0
same out g.html
