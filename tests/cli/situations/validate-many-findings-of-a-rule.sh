# A file with one mistake everywhere does not fill the screen unless asked to.
{
  echo '<graphml xmlns="http://graphml.graphdrawing.org/xmlns"><graph edgedefault="directed">'
  for number in 1 2 3 4 5 6 7 8; do echo "<node id=\" n$number\"/>"; done
  echo '</graph></graphml>'
} > blanks.graphml
run validate blanks.graphml
exits_with 0
holds [ "$(grep -c '\[blank-in-id\]$' out)" = 6 ]
prints "blanks.graphml: warning: 3 more of [blank-in-id]"
run validate --all blanks.graphml
exits_with 0
holds [ "$(grep -c '\[blank-in-id\]$' out)" = 8 ]
run validate --rules
exits_with 0
prints "zero-weight  (loss, both)"
prints "    Gephi deletes the edge (0.11) or draws it without weight (0.10)."
run validate
exits_with 2
says "no FILE is given"
run validate --rules x.gexf
exits_with 2
says "--rules is about no FILE"
