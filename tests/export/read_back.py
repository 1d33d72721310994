#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""Loads a GraphML file with networkx and with igraph and compares what they saw with what is expected.

read_back.py FILE --nodes 8 --edges 8 --node MLI label Mali --edge 'MLI|expels|UN' weight 2

Numbers are compared as numbers, true and false as booleans; an empty VALUE means that the column has none. Every edge must have a
weight above 0 and every edge id must be there once. Exit 0 if all agrees, 1 with one line per difference.
"""
import argparse
import math
import sys


def load_networkx(path):
    import networkx
    graph = networkx.read_graphml(path, force_multigraph=True)
    if not graph.is_directed():
        raise ValueError("networkx: the graph is not directed")
    nodes = {node: dict(values) for node, values in graph.nodes(data=True)}
    edges = [(key, source, target, dict(values)) for source, target, key, values in graph.edges(keys=True, data=True)]
    return nodes, edges


def load_igraph(path):
    import igraph
    graph = igraph.Graph.Read_GraphML(path)
    if not graph.is_directed():
        raise ValueError("igraph: the graph is not directed")
    nodes = {vertex["id"]: vertex.attributes() for vertex in graph.vs}
    edges = [(edge["id"], graph.vs[edge.source]["id"], graph.vs[edge.target]["id"], edge.attributes()) for edge in graph.es]
    return nodes, edges


def has_no_value(found):
    return found is None or found == "" or (isinstance(found, float) and math.isnan(found))


def is_equal(found, expected):
    if expected == "":
        return has_no_value(found)
    if isinstance(found, bool):
        return str(found).lower() == expected
    if isinstance(found, (int, float)):
        try:
            return float(expected) == float(found)
        except ValueError:
            return False
    return found == expected


def compare_values(kind, rows, expectations, problems):
    for identifier, column, expected in expectations:
        if identifier not in rows:
            problems.append(f"{kind} {identifier!r} is missing")
        elif not is_equal(rows[identifier].get(column), expected):
            problems.append(f"{kind} {identifier!r}: {column} is {rows[identifier].get(column)!r}, expected {expected!r}")


def compare(nodes, edges, arguments):
    problems = []
    if len(nodes) != arguments.nodes:
        problems.append(f"{len(nodes)} nodes, expected {arguments.nodes}")
    if len(edges) != arguments.edges:
        problems.append(f"{len(edges)} edges, expected {arguments.edges}")
    by_id = {identifier: values for identifier, _, _, values in edges}
    if len(by_id) != len(edges):
        problems.append(f"{len(edges)} edges share {len(by_id)} ids")
    for identifier, source, target, values in edges:
        weight = values.get("weight")
        if not isinstance(weight, (int, float)) or not weight > 0:
            problems.append(f"edge {identifier!r} from {source!r} to {target!r}: weight is {weight!r}, expected a number above 0")
    compare_values("node", nodes, arguments.node, problems)
    compare_values("edge", by_id, arguments.edge, problems)
    return problems


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("file")
    parser.add_argument("--nodes", type=int, required=True)
    parser.add_argument("--edges", type=int, required=True)
    parser.add_argument("--node", nargs=3, action="append", default=[], metavar=("ID", "COLUMN", "VALUE"))
    parser.add_argument("--edge", nargs=3, action="append", default=[], metavar=("ID", "COLUMN", "VALUE"))
    arguments = parser.parse_args()
    failed = False
    for reader, load in (("networkx", load_networkx), ("igraph", load_igraph)):
        try:
            nodes, edges = load(arguments.file)
            problems = compare(nodes, edges, arguments)
        except ImportError as error:
            problems = [f"{error}; install python3-networkx and python3-igraph"]
        except Exception as error:  # whatever a reader throws at a file that it does not like is the result of this test
            problems = [f"{type(error).__name__}: {error}"]
        for problem in problems:
            print(f"{arguments.file}: {reader}: {problem}", file=sys.stderr)
        failed = failed or bool(problems)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
