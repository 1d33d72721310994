# Places, colours and sizes of a file that Gephi saved; actors that it lacks get a place too.
run build -q -o graph.db "$news"
exits_with 0
cat > saved.graphml <<'XML'
<?xml version="1.0" encoding="UTF-8" standalone="no"?><graphml xmlns="http://graphml.graphdrawing.org/xmlns">
<key attr.name="label" attr.type="string" for="node" id="label"/>
<key attr.name="r" attr.type="int" for="node" id="r"/><key attr.name="g" attr.type="int" for="node" id="g"/>
<key attr.name="b" attr.type="int" for="node" id="b"/><key attr.name="x" attr.type="float" for="node" id="x"/>
<key attr.name="y" attr.type="float" for="node" id="y"/><key attr.name="size" attr.type="float" for="node" id="size"/>
<graph edgedefault="directed">
<node id="MLI"><data key="size">44.0</data><data key="r">1</data><data key="g">2</data><data key="b">3</data><data key="x">-812.5</data><data key="y">90.25</data></node>
<node id="GONE"><data key="x">1.0</data><data key="y">1.0</data></node>
</graph></graphml>
XML
run export graph.db -o new.gexf --layout-from saved.graphml
exits_with 0
holds grep -qE '^placed 1 of [0-9]+ actors as in saved.graphml$' err
holds grep -q '<node id="MLI".*<viz:color r="1" g="2" b="3"/><viz:position x="-812.5" y="90.25" z="0"/><viz:size value="44"/>' new.gexf
holds [ "$(grep -c '^<node ' new.gexf)" = "$(grep -c '<viz:position' new.gexf)" ]
run export graph.db -q -o again.json --layout-from new.gexf
exits_with 0
holds jq -e '.nodes[] | select(.id == "MLI") | .x == -812.5 and .size == 44 and .color == "#010203"' again.json
echo '<graphml/>' > empty.graphml
run export graph.db -o no.gexf --layout-from empty.graphml
exits_with 1
says "rawabit: empty.graphml: no node has a place, expected keys x and y (GraphML) or viz:position (GEXF)"
run export graph.db -o no.gexf --layout-from missing.gexf
exits_with 1
says "rawabit: missing.gexf: cannot read the file: No such file or directory"
run export graph.db -o no.gexf --layout-from new.gexf --no-layout
exits_with 2
says "--no-layout contradicts --layout-from"
holds [ ! -e no.gexf ]
