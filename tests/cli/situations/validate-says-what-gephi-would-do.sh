# Our own files are whole; findings of others have file, line, severity, cause, consequence and rule.
run build -q -o graph.db "$news"
exits_with 0
for format in graphml gexf; do
  run export graph.db -q -o graph.$format
  exits_with 0
  run validate graph.$format
  exits_with 0
  prints_nothing
  says "Gephi opens it whole: nothing to say"
done
cat > foreign.graphml <<'XML'
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
<key id="w" for="edge" attr.name="weight" attr.type="double"/>
<graph edgedefault="directed">
<node id="a"/><node id="b"/>
<edge source="a" target="b"><data key="w">0</data></edge>
<edge source="a" target="b"><data key="w">1</data></edge>
</graph>
</graphml>
XML
run validate foreign.graphml
exits_with 1
prints "foreign.graphml:5: loss: edge 'a -> b' has weight 0: Gephi deletes the edge (0.11) or draws it without weight (0.10) [zero-weight]"
prints "foreign.graphml:6: loss: edge from 'a' to 'b' is there since line 5: Gephi makes one edge of both"
says "foreign.graphml: GraphML of 2 nodes and 2 edges; Gephi opens it and loses something: 2 losses, 1 warning, 4 notes"
input foreign.graphml
run validate -q - graph.gexf
exits_with 1
prints "standard input:5: loss: "
says_nothing
echo '<graphml><graph><node id=""/></graph>' > broken.graphml
run validate broken.graphml missing.gexf graph.gexf
exits_with 1
prints "broken.graphml:1: error: a node has an empty id: Gephi stops the import (\"The id can't be empty\") [empty-id]"
prints "[not-well-formed]"
says "broken.graphml: GraphML of 1 node and 0 edges; Gephi does not open it"
says "rawabit: missing.gexf: cannot read the file: No such file or directory"
says "graph.gexf: GEXF of "
