#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""Loads what rawabit wrote of the small graph as other programs' readers do, and compares it with what is expected.

read_back_others.py gexf FILE | json FILE | gephi-csv NODES EDGES | neo4j-csv NODES EDGES | dot FILE | cypher FILE | turtle FILE |
                    nquads FILE | events FILE | html FILE | svg FILE

Exit 0 if all agrees, 1 with one line per difference.
"""
import csv
import html.parser
import json
import re
import subprocess
import sys
import xml.etree.ElementTree

problems = []


def expect(what, found, expected):
    if found != expected:
        problems.append(f"{what} is {found!r}, expected {expected!r}")


def read_gexf(path):
    import networkx
    from networkx.readwrite.gexf import GEXF
    # Debian's networkx knows GEXF up to 1.2; what it reads of 1.3 differs in the namespace alone.
    GEXF.versions.setdefault("1.3", {**GEXF.versions["1.2draft"], "NS_GEXF": "http://gexf.net/1.3", "NS_VIZ": "http://gexf.net/1.3/viz", "VERSION": "1.3"})
    graph = networkx.read_gexf(path, version="1.3")
    expect("directed", graph.is_directed(), True)
    expect("number of nodes", graph.number_of_nodes(), 8)
    expect("number of edges", graph.number_of_edges(), 8)
    mali = graph.nodes["MLI"]
    expect("name_en of MLI", mali["name_en"], "Mali")
    expect("mentions of MLI", mali["mentions"], 9)
    expect("size of MLI", mali["viz"]["size"], 60.0)
    expect("color of MLI", (mali["viz"]["color"]["r"], mali["viz"]["color"]["g"], mali["viz"]["color"]["b"]), (0, 114, 178))
    edge = graph.edges["MLI", "RUS", "MLI|meets-with|RUS"]
    expect("weight", edge["weight"], 3.0)
    expect("symmetric", edge["symmetric"], True)
    expect("spells", edge["spells"], [("2024-02-28", "2024-03-01")])
    expect("evidence", graph.edges["MLI", "UN", "MLI|expels|UN"]["evidence"], 'line one\nline "two" & <three>')


def read_json(path):
    import networkx
    with open(path, encoding="utf-8") as file:
        graph = networkx.node_link_graph(json.load(file))
    expect("type", type(graph).__name__, "MultiDiGraph")
    expect("number of nodes", graph.number_of_nodes(), 8)
    expect("number of edges", graph.number_of_edges(), 8)
    expect("label of NAME:INF/null", graph.nodes["NAME:INF/null"]["label"], "null")
    expect("weight", graph.edges["MLI", "RUS", "MLI|meets-with|RUS"]["weight"], 3.0)
    expect("stories", graph.edges["MLI", "RUS", "MLI|meets-with|RUS"]["stories"], 1)


def rows_of(path):
    with open(path, encoding="utf-8", newline="") as file:
        rows = list(csv.reader(file, strict=True))
    for number, row in enumerate(rows, 1):
        expect(f"{path}: number of fields of row {number}", len(row), len(rows[0]))
    return rows[0], [dict(zip(rows[0], row)) for row in rows[1:]]


def read_gephi_csv(nodes_path, edges_path):
    header, nodes = rows_of(nodes_path)
    expect("first columns of nodes", header[:2], ["Id", "Label"])
    by_id = {node["Id"]: node for node in nodes}
    expect("number of nodes", len(by_id), 8)
    expect("long label", by_id["group:long"]["Label"], "\u0645" * 10000)
    expect("hostile label", by_id['group:hostile <&"  id>']["Label"], '"Q" \'q\' <b>&amp;</b> ]]> \ufffd  \U0001f54a\ufe0f')
    expect("guarded name", by_id["NAME:INF/null_2"]["name_ar"], "I\u200cNF treaty REI\u200cNFORCE")
    header, edges = rows_of(edges_path)
    expect("first columns of edges", header[:7], ["Source", "Target", "Type", "Kind", "Id", "Label", "Weight"])
    expect("number of edges", len(edges), 8)
    expect("kinds of pairs", len({(edge["Source"], edge["Target"], edge["Kind"]) for edge in edges}), 8)
    for edge in edges:
        expect("ends are nodes", (edge["Source"] in by_id, edge["Target"] in by_id), (True, True))
        expect("type", edge["Type"], "Directed")
        expect("weight is above 0", float(edge["Weight"]) > 0, True)
    expels = next(edge for edge in edges if edge["Kind"] == "expels")
    expect("evidence", expels["evidence"], 'line one\nline "two" & <three>')
    expect("no date", next(edge for edge in edges if edge["Kind"] == "arms")["first_seen"], "")


def read_neo4j_csv(nodes_path, edges_path):
    for path in (nodes_path, edges_path):
        with open(path, encoding="utf-8", newline="") as file:
            expect(f"{path}: fields of several lines", re.search(r"(?<!\r)\n|\r(?!\n)", file.read()), None)
    header, nodes = rows_of(nodes_path)
    expect("header of nodes", header, ["id:ID", "label", "name_ar", "name_en", "code", "kind", "country", "sector", "mentions:long", "documents:long",
                                       "pagerank:double", "community:long", ":LABEL"])
    by_id = {node["id:ID"]: node for node in nodes}
    expect("labels", by_id["MLI"][":LABEL"], "Actor;Country")
    expect("a name that Gephi would change", by_id["NAME:INF/null"]["label"], "null")
    header, edges = rows_of(edges_path)
    expect("first columns of edges", header[:4], [":START_ID", ":END_ID", ":TYPE", "id"])
    for column in ("weight:double", "symmetric:boolean", "first_seen:date", "stories:long", "evidence"):
        expect(f"edges have {column}", column in header, True)
    for edge in edges:
        expect("ends are nodes", (edge[":START_ID"] in by_id, edge[":END_ID"] in by_id), (True, True))
        expect("type", re.fullmatch("[A-Z_]+", edge[":TYPE"]) is not None, True)
        expect("symmetric", edge["symmetric:boolean"] in ("true", "false"), True)
    expect("types", sorted({edge[":TYPE"] for edge in edges}), ["ACCUSES", "ARMS", "ATTACKS", "COOPERATES_WITH", "EXPELS", "MEETS_WITH", "REPRESENTS"])


HOSTILE_NAME = '"Q" \'q\' <b>&amp;</b> ]]> \ufffd  \U0001f54a\ufe0f'


def read_dot(path):
    output = subprocess.run(["dot", "-Tjson0", path], stdout=subprocess.PIPE, check=True).stdout
    graph = json.loads(output)
    nodes = graph["objects"]
    by_id = {node["name"]: node for node in nodes}
    expect("directed", graph["directed"], True)
    expect("number of nodes", len(by_id), 8)
    expect("number of edges", len(graph["edges"]), 8)
    expect("long label", by_id["group:long"]["label"], "\u0645" * 10000)
    expect("hostile label", html.unescape(by_id['group:hostile <&"  id>']["label"]), HOSTILE_NAME)
    meets = next(edge for edge in graph["edges"] if edge["relation"] == "meets-with")
    expect("ends", (nodes[meets["tail"]]["name"], nodes[meets["head"]]["name"]), ("MLI", "RUS"))
    expect("values", (meets["dir"], meets["mentions"], meets["color"]), ("none", "3", "#67a9cf"))


def read_cypher(path):
    with open(path, encoding="utf-8") as file:
        text = file.read()
    strings = []

    def take(match):
        strings.append(match.group(1))
        return "TEXT"

    rest = re.sub(r"'((?:[^'\\]|\\.)*)'", take, text, flags=re.DOTALL)
    # What is left holds nothing of the articles: words, numbers and the signs of the statements.
    expect("signs outside of texts", sorted(set(re.sub(r"[A-Za-z0-9_\s]", "", rest))), sorted("(){}[]:;,.=+->#".replace("#", "")))
    expect("number of statements", rest.count(";"), 1 + 4 + 7)
    expect("number of nodes", rest.count("{id: TEXT, properties:"), 8)
    expect("number of relationships", rest.count("{subject: TEXT,"), 8)
    expect("escapes", sorted({found for string in strings for found in re.findall(r"\\(.)", string)}), sorted("\"'nu"))
    expect("types", sorted(set(re.findall(r"\[relation:([A-Z_]+)\]", rest))),
           ["ACCUSES", "ARMS", "ATTACKS", "COOPERATES_WITH", "EXPELS", "MEETS_WITH", "REPRESENTS"])


MEETS = "<urn:rawabit:actor:MLI> <urn:rawabit:relation:meets-with> <urn:rawabit:actor:RUS>"
PROV = "<http://www.w3.org/ns/prov#"


def rapper(path, syntax):
    return subprocess.run(["rapper", "-q", "-i", syntax, "-o", "ntriples", path], stdout=subprocess.PIPE, check=True).stdout.decode("ascii").splitlines()


def read_turtle(path):
    triples = rapper(path, "turtle")
    expect("statement", MEETS + " ." in triples, True)
    expect("denied statement", any("only-denied" in triple for triple in triples), False)
    edge = "<urn:rawabit:edge:MLI:meets-with:RUS>"
    quote = "<urn:rawabit:edge:MLI:meets-with:RUS:1>"
    for triple in (f"{edge} <http://www.w3.org/1999/02/22-rdf-syntax-ns#object> <urn:rawabit:actor:RUS> .", f"{edge} {PROV}wasDerivedFrom> {quote} .",
                   f'{edge} <urn:rawabit:term:confidence> "0.86"^^<http://www.w3.org/2001/XMLSchema#decimal> .',
                   f"{quote} {PROV}wasQuotedFrom> <https://news.example.org/mali?a=1&b='2'> .",
                   "<urn:rawabit:actor:MLI> <http://www.w3.org/2004/02/skos/core#exactMatch> <http://publications.europa.eu/resource/authority/country/MLI> ."):
        expect(triple, triple in triples, True)
    values = [triple for triple in triples if "line" in triple and PROV + "value" in triple]
    expect("sentences that try to end their literal", len(values), 1)
    expect("their end", values[0].endswith('{{title}} \\"\\"\\"" .'), True)
    expect("number of triples", len(triples), len(set(triples)))


def read_nquads(path):
    triples = rapper(path, "nquads")
    expect("statement", MEETS + " ." in triples, True)
    with open(path, encoding="utf-8") as file:
        quads = file.read().split("\n")[:-1]
    expect("number of lines", len(quads), len(triples))
    expect("statement in its graph", MEETS + " <urn:rawabit:edge:MLI:meets-with:RUS> ." in quads, True)
    expect("named graphs", sum(1 for quad in quads if re.search(r"> <urn:rawabit:edge:[^>]*> \.$", quad) and "prov#" not in quad), 8)


def read_events(path):
    with open(path, encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file, dialect="excel-tab", strict=True))
    with open(path, encoding="utf-8") as file:
        expect("number of lines", len(file.read().split("\n")), len(rows) + 2)
    expect("relations", [row["relation"] for row in rows], ["meets-with", "expels", "arms"])
    meets, expels, arms = rows
    expect("day", (meets["date"], meets["date_end"], meets["published"]), ("2024-02-28", "2024-03-01", "2024-02-29"))
    expect("source", (meets["source_actor"], meets["source_name_en"], meets["source_country"]), ("MLI", "Mali", "MLI"))
    expect("codes", (expels["plover"], expels["cameo"], expels["quad"], expels["quad_class"], expels["score"]), ("SANCTION", "166", "MX", "4", "-6"))
    expect("trigger", meets["trigger"], "\u0627\u0644\u062a\u0642\u0649")
    expect("publisher", expels["publisher"], '=1+1 "quoted"')
    expect("sentence", expels["sentence"], '"one" line </td></table></script><!-- \'\\u0027   line "two" & <three> \\" \ufffd {{title}} """')
    expect("words beyond the sentence", expels["target_words"], "")
    expect("modality", arms["modality"], "intended")


class Page(html.parser.HTMLParser):
    def __init__(self):
        super().__init__()
        self.elements = []
        self.rows = {}
        self.table = ""
        self.texts = {}
        self.open = ""

    def handle_starttag(self, tag, attributes):
        self.elements.append((tag, dict(attributes)))
        self.open = tag
        if tag == "table":
            self.table = dict(attributes)["id"]
        if tag == "tr":
            self.rows.setdefault(self.table, []).append(dict(attributes))

    def handle_data(self, data):
        self.texts.setdefault(self.open, []).append(data)


def read_html(path):
    with open(path, encoding="utf-8", newline="") as file:
        page = Page()
        page.feed(file.read())
    expect("scripts", [attributes for tag, attributes in page.elements if tag == "script"], [{}, {"type": "application/json", "id": "words"}, {}, {}])
    expect("rows of relations", len(page.rows["edges"]), 9)
    expect("rows of actors", len(page.rows["actors"]), 9)
    attributes = [(tag, name, value) for tag, given in page.elements for name, value in given.items()]
    expect("handlers", [row for row in attributes if row[1].startswith("on")], [])
    expect("what a browser would fetch", [row for row in attributes if row[1] in ("src", "srcset", "data", "action", "background")], [])
    expect("elements that fetch", [tag for tag, given in page.elements if tag in ("link", "img", "iframe", "object", "embed", "base", "form")], [])
    expect("links", [row[2] for row in attributes if row[1] == "href"], ["https://news.example.org/mali?a=1&b='2'"] * 2)
    expect("marks", [row[2] for row in attributes if row[0] == "mark"], ["trigger", "subject", "object"] * 2 + ["trigger", "subject trigger", "trigger"])
    words = next(json.loads(text) for text in page.texts["script"] if text.startswith("{"))
    expect("colour of conflict", words["relations"]["expels"]["color"], "#b2182b")
    expect("template filled", any("{{" in text and "title" not in text for text in page.texts["td"]), False)


def read_svg(path):
    root = xml.etree.ElementTree.parse(path).getroot()
    name = "{http://www.w3.org/2000/svg}"
    expect("actors", len([circle for circle in root.iter(name + "circle") if circle.find(name + "title") is not None]), 8)
    expect("relations", len([line for line in root.iter(name + "path") if line.find(name + "title") is not None]), 8)
    labels = [text.text for text in root.iter(name + "text")]
    expect("hostile label", HOSTILE_NAME in labels, True)
    titles = [title.text for title in root.iter(name + "title")]
    expect("long label is cut", "\u0645" * 80 + "\u2026" in titles, True)
    expect("Arabic runs from the right", all(text.get("direction") == "rtl" for text in root.iter(name + "text") if text.text == "\u0645\u0627\u0644\u064a"), True)


def main():
    kinds = {"dot": read_dot, "cypher": read_cypher, "turtle": read_turtle, "nquads": read_nquads, "events": read_events, "html": read_html, "svg": read_svg,
             "gexf": read_gexf, "json": read_json, "gephi-csv": read_gephi_csv, "neo4j-csv": read_neo4j_csv}
    try:
        kinds[sys.argv[1]](*sys.argv[2:])
    except Exception as error:  # whatever a reader throws at a file that it does not like is the result of this test
        problems.append(f"{type(error).__name__}: {error}")
    for problem in problems:
        print(f"{sys.argv[1]}: {problem}", file=sys.stderr)
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
