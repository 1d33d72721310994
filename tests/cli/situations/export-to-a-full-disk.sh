# One line says why, whatever libraries write the file.
run build -q -o graph.db "$news"
exits_with 0
for format in graphml gexf json; do
  code=0
  "$program" export graph.db -f $format -o - > /dev/full 2> err || code=$?
  last="export -f $format -o - > /dev/full"
  touch out
  holds [ "$code" -eq 1 ]
  says_exactly "rawabit: standard output: cannot write: No space left on device"
done
