#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""Loads what rawabit wrote of the small graph as other programs' readers do, and compares it with what is expected.

read_back_others.py gexf FILE | json FILE | gephi-csv NODES EDGES | neo4j-csv NODES EDGES

Exit 0 if all agrees, 1 with one line per difference.
"""
import csv
import json
import re
import sys

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


def main():
    kinds = {"gexf": read_gexf, "json": read_json, "gephi-csv": read_gephi_csv, "neo4j-csv": read_neo4j_csv}
    try:
        kinds[sys.argv[1]](*sys.argv[2:])
    except Exception as error:  # whatever a reader throws at a file that it does not like is the result of this test
        problems.append(f"{type(error).__name__}: {error}")
    for problem in problems:
        print(f"{sys.argv[1]}: {problem}", file=sys.stderr)
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
