#!/usr/bin/env python3
"""merge_networkx.py TRIPLES.jsonl OUT.graphml: merges triples into edges with counts and writes GraphML, with networkx."""

import json
import sys

import networkx

graph = networkx.MultiDiGraph()
with open(sys.argv[1], encoding="utf-8") as lines:
    for line in lines:
        row = json.loads(line)
        if row["object"] is None:
            continue
        ends = []
        for end in (row["subject"], row["object"]):
            if end["id"] not in graph:
                graph.add_node(end["id"], code=end["code"], name=end["name"], name_en=end["name_en"], kind=end["kind"])
            ends.append(end["id"])
        if graph.has_edge(*ends, key=row["relation"]):
            data = graph.edges[ends[0], ends[1], row["relation"]]
        else:
            graph.add_edge(*ends, key=row["relation"], mentions=0, negated=0, documents=set(), first=row["date"], last=row["date"])
            data = graph.edges[ends[0], ends[1], row["relation"]]
        data["negated" if row["negated"] else "mentions"] += 1
        data["documents"].add(row["doc"])
        data["first"] = min(data["first"], row["date"])
        data["last"] = max(data["last"], row["date"])
for _, _, data in graph.edges(data=True):
    data["documents"] = len(data["documents"])
networkx.write_graphml(graph, sys.argv[2])
