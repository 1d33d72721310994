#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Prints the triples of an invented graph, one JSON object a line, as `rawabit extract` does, for measuring how fast a graph
answers: make_graph.py | rawabit merge -o big.db -

Actors are states, their persons and groups; a few of them are named far more often than the rest, and a few edges have most of the
evidence, as in the news. The same options give the same bytes."""

import argparse
import datetime
import json
import pathlib
import random
import sys

ARABIC = ["\u0628\u0627", "\u062a\u0648", "\u062f\u0627", "\u0631\u064a", "\u0633\u0627", "\u0644\u0648", "\u0645\u0627", "\u0646\u064a", "\u0643\u0627", "\u0641\u0648"]
LATIN = ["ba", "tu", "da", "ri", "sa", "lu", "ma", "ni", "ka", "fu"]
SECTORS = ["REB", "OPP", "CVL", "MED", "BUS"]


def options():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--actors", type=int, default=20_000)
    parser.add_argument("--edges", type=int, default=200_000)
    parser.add_argument("--evidence", type=int, default=1_000_000)
    parser.add_argument("--documents", type=int, default=100_000)
    parser.add_argument("--seed", type=int, default=1)
    return parser.parse_args()


def relations():
    table = pathlib.Path(__file__).parents[2] / "extract/record/relations.tsv"
    rows = [line.rstrip("\n").split("\t") for line in table.read_text(encoding="utf-8").splitlines() if not line.startswith("#")]
    return [dict(zip(rows[0], row)) for row in rows[1:] if row[2]]


def name_of(number):
    digits = [int(digit) for digit in str(number + 100)]
    return "".join(ARABIC[digit] for digit in digits), "".join(LATIN[digit] for digit in digits).capitalize()


def make_actors(count):
    states = ["".join(chr(ord("A") + n // base % 26) for base in (676, 26, 1)) for n in range(0, 17576, 88)][: max(2, min(200, count // 10))]
    actors = []
    for number in range(count):
        state = states[number % len(states)]
        name, name_en = name_of(number)
        actor = {"id": state, "code": state, "name": name, "name_en": name_en, "kind": "country", "country": state, "sector": ""}
        if number >= len(states):
            kind = number // len(states) % 4
            if kind == 0:
                sector = SECTORS[number % len(SECTORS)]
                actor.update(id=f"group:{name_en.lower()}", code=f"{state}:{sector}", kind="group", sector=sector)
            elif kind == 1:
                actor.update(id=f"{state}:gov-{number}", kind="organization", sector="GOV")
            else:
                actor.update(id=f"person:{name_en.lower()}", kind="person", sector="GOV")
        actors.append(actor)
    return actors


def make_edges(random_numbers, actors, wanted):
    kinds = relations()
    kind_weights = [1 / (place + 1) for place in range(len(kinds))]
    random_numbers.shuffle(kinds)
    edges = {}
    while len(edges) < wanted:
        # Every actor once, else a skewed draw: half of the ends are among the first hundredth of the actors.
        ends = [int(len(actors) * random_numbers.random() ** 6) for _ in range(2)]
        if len(edges) < len(actors):
            ends[0] = len(edges)
        kind = random_numbers.choices(kinds, kind_weights)[0]
        if kind["symmetric"] == "yes":
            ends.sort(key=lambda actor: actors[actor]["id"])
        if actors[ends[0]]["code"] != actors[ends[1]]["code"]:
            edges[ends[0], kind["name"], ends[1]] = kind
    return list(edges.items())


def main():
    args = options()
    random_numbers = random.Random(args.seed)
    actors = make_actors(args.actors)
    edges = make_edges(random_numbers, actors, args.edges)
    # Every edge once, then the early ones again and again.
    chosen = list(range(len(edges)))
    chosen += [int(len(edges) * random_numbers.random() ** 2) for _ in range(args.evidence - len(edges))]
    random_numbers.shuffle(chosen)
    first_day = datetime.date(2015, 1, 1)
    per_document = -(-args.evidence // args.documents)
    out = sys.stdout
    for document, start in enumerate(range(0, len(chosen), per_document)):
        day = (first_day + datetime.timedelta(days=document * 3650 // args.documents)).isoformat()
        text_bytes = 0
        for sentence, choice in enumerate(chosen[start : start + per_document]):
            (subject, relation, object_), kind = edges[choice]
            subject, object_ = dict(actors[subject]), dict(actors[object_])
            words = [subject["name"], kind["name_ar"], object_["name"]]
            ends = []
            for word in words:
                ends.append((text_bytes, text_bytes + len(word.encode())))
                text_bytes = ends[-1][1] + 1
            subject.update(start=ends[0][0], end=ends[0][1])
            object_.update(start=ends[2][0], end=ends[2][1])
            modality = random_numbers.choices(["asserted", "intended", "negated"], [85, 11, 4])[0]
            event = day if random_numbers.random() < 0.9 else ""
            triple = {
                "doc": f"doc-{document:06}", "sentence": sentence, "subject": subject, "relation": relation, "plover": kind["plover"],
                "cameo": kind["cameo"], "context": random_numbers.choice(["military", "economic", "diplomatic"]), "object": object_,
                "modality": modality, "negated": modality == "negated", "date": event, "date_end": event,
                "trigger": {"text": words[1], "start": ends[1][0], "end": ends[1][1]}, "evidence": " ".join(words),
                "confidence": round(0.3 + 0.7 * random_numbers.random(), 2),
            }
            out.write(json.dumps(triple, ensure_ascii=False, separators=(",", ":")) + "\n")


if __name__ == "__main__":
    main()
