#!/usr/bin/env python3
"""merge_igraph.py TRIPLES.jsonl OUT.graphml: merges triples into edges with counts and writes GraphML, with igraph."""

import json
import sys

import igraph

actors, edges = {}, {}
with open(sys.argv[1], encoding="utf-8") as lines:
    for line in lines:
        row = json.loads(line)
        if row["object"] is None:
            continue
        ends = []
        for end in (row["subject"], row["object"]):
            number = actors.setdefault(end["id"], (len(actors), end))[0]
            ends.append(number)
        key = (ends[0], row["relation"], ends[1])
        data = edges.get(key)
        if data is None:
            data = edges[key] = [0, 0, set(), row["date"], row["date"]]
        data[1 if row["negated"] else 0] += 1
        data[2].add(row["doc"])
        data[3] = min(data[3], row["date"])
        data[4] = max(data[4], row["date"])
graph = igraph.Graph(n=len(actors), edges=[(key[0], key[2]) for key in edges], directed=True)
for field in ("id", "code", "name", "name_en", "kind"):
    graph.vs[field] = [end[field] for _, end in actors.values()]
graph.es["relation"] = [key[1] for key in edges]
for index, field in enumerate(("mentions", "negated", "documents", "first", "last")):
    graph.es[field] = [len(data[2]) if field == "documents" else data[index] for data in edges.values()]
graph.write_graphml(sys.argv[2])
