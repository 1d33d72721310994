#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Compares the measures of graph/analytics with those of networkx, on random graphs: compare_with_networkx.py MEASURE_GRAPH.
Weights are powers of two, so that sums of their inverses are exact and equally short paths are so for both."""

import itertools
import json
import math
import pathlib
import random
import subprocess
import sys

import networkx as nx
from networkx.algorithms.link_analysis.pagerank_alg import _pagerank_python  # nx.pagerank wants scipy


def relations():
    table = pathlib.Path(__file__).parents[3] / "extract/record/relations.tsv"
    rows = [line.rstrip("\n").split("\t") for line in table.read_text(encoding="utf-8").splitlines() if not line.startswith("#")]
    return {row["name"]: row for row in (dict(zip(rows[0], row)) for row in rows[1:])}


KINDS = relations()


def random_edges(seed, actors, count):
    numbers = random.Random(seed)
    edges = {}
    for _ in range(count):
        subject, object_ = (f"A{int(actors * numbers.random() ** 2):03}" for _ in range(2))
        edges[subject, numbers.choice(sorted(KINDS)), object_] = numbers.choice([0, 1, 1, 2, 4, 8])
    return edges


def graphs_of(edges):
    directed, undirected, signs = nx.DiGraph(), nx.Graph(), {}
    names = sorted({end for edge in edges for end in (edge[0], edge[2])})
    for graph in (directed, undirected):
        graph.add_nodes_from(names)

    def add(graph, a, b, weight):
        before = graph.edges[a, b]["weight"] if graph.has_edge(a, b) else 0
        graph.add_edge(a, b, weight=before + weight)

    for (a, kind, b), weight in edges.items():
        if weight == 0 or a == b:
            continue
        add(directed, a, b, weight)
        add(undirected, a, b, weight)
        if KINDS[kind]["symmetric"] == "yes":
            add(directed, b, a, weight)
        score = float(KINDS[kind]["score"])
        if score:
            pair = signs.setdefault((min(a, b), max(a, b)), [0, 0, 0])
            pair[score < 0] += weight
            pair[2] += score * weight
    for graph in (directed, undirected):
        for _, _, data in graph.edges(data=True):
            data["length"] = 1 / data["weight"]
    return names, directed, undirected, signs


def check(what, found, expected, tolerance=0.0):
    if len(found) != len(expected):
        sys.exit(f"{what}: {len(found)} values, networkx has {len(expected)}")
    for place, (a, b) in enumerate(zip(found, expected)):
        same = a == b or (a is not None and b is not None and tolerance and math.isclose(a, b, rel_tol=tolerance, abs_tol=tolerance))
        if not same:
            sys.exit(f"{what}, number {place}: {a}, networkx has {b}")


def numbered(names, groups):
    order = sorted(groups, key=lambda group: (-len(group), min(group)))
    number = {name: place + 1 for place, group in enumerate(order) for name in group}
    return [number[name] for name in names]


def compare(program, seed, actors, count):
    edges = random_edges(seed, actors, count)
    text = "".join(f"{a} {kind} {b} {weight}\n" for (a, kind, b), weight in edges.items())
    found = json.loads(subprocess.run([program], input=text, capture_output=True, text=True, check=True).stdout)
    names, directed, undirected, signs = graphs_of(edges)
    check("actors", found["actors"], names)
    for place, (graph, weight) in enumerate([(directed.in_degree, None), (directed.out_degree, None), (undirected.degree, None),
                                             (directed.in_degree, "weight"), (directed.out_degree, "weight"), (undirected.degree, "weight")]):
        check(f"degree {place}", [row[place] for row in found["degrees"]], [graph(name, weight=weight) for name in names])
    rank = _pagerank_python(directed, alpha=0.85, tol=1e-14, max_iter=10000, weight="weight")
    check("pagerank", found["pagerank"], [rank[name] for name in names], 1e-9)
    between = nx.betweenness_centrality(undirected, weight="length")
    check("betweenness", found["betweenness"], [between[name] for name in names], 1e-9)
    check("betweenness from all actors but one", found["betweenness_of_most"], [between[name] for name in names], 4 / len(names))
    cores = nx.core_number(undirected)
    check("core numbers", found["cores"], [cores[name] for name in names])
    check("weak components", found["weak"], numbered(names, nx.connected_components(undirected)))
    check("strong components", found["strong"], numbered(names, nx.strongly_connected_components(directed)))
    check("pairs", found["pairs"], [[names.index(a), names.index(b), *signs[a, b]] for a, b in sorted(signs)])
    for what, graph in (("lengths", undirected), ("directed_lengths", directed)):
        lengths = nx.single_source_dijkstra_path_length(graph, names[0], weight="length")
        check(what, found[what], [lengths.get(name) for name in names], 1e-12)

    groups = {}
    for name, number in zip(names, found["communities"]):
        groups.setdefault(number, set()).add(name)
    check("numbers of communities", found["communities"], numbered(names, groups.values()))
    check("modularity", [found["modularity"]], [nx.community.modularity(undirected, groups.values())], 1e-9)
    greedy = nx.community.modularity(undirected, nx.community.greedy_modularity_communities(undirected, weight="weight"))
    if found["modularity"] < greedy - 0.005:
        sys.exit(f"communities: modularity {found['modularity']}, the greedy ones of networkx have {greedy}")
    for group in groups.values():
        if not nx.is_connected(undirected.subgraph(group)):
            sys.exit(f"community {sorted(group)} does not hang together")

    signed = nx.Graph([(a, b, {"conflict": net < 0}) for (a, b), (_, _, net) in signs.items() if net])
    triads = [0, 0, 0, 0]
    for clique in nx.enumerate_all_cliques(signed):
        if len(clique) == 3:
            triads[sum(signed.edges[pair]["conflict"] for pair in itertools.combinations(clique, 2))] += 1
        if len(clique) > 3:
            break
    check("triads", found["triads"], triads)
    check("kept triads", found["kept_triads"], [triads[0] + triads[2], triads[1] + triads[3]])


def main():
    for seed, (actors, count) in enumerate([(8, 12), (30, 60), (60, 90), (80, 400), (200, 900), (200, 260)]):
        compare(sys.argv[1], seed, actors, count)


if __name__ == "__main__":
    main()
