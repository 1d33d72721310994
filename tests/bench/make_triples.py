#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""make_triples.py [--triples N] [--actors N] [--edges N] [--documents N] [--seed N] > triples.jsonl

Writes made-up triples in the wire format of `rawabit extract`, for timing `rawabit merge`, queries and analysis: the same numbers and
seed give the same bytes. Edges are drawn unevenly, as news does: some are stated hundreds of times, most a few times. Each document
has about the same number of triples, in sentences of one or two; spans are true, so that `rawabit verify` finds every quote."""

import argparse
import datetime
import json
import random
import sys

RELATIONS = [  # relation, PLOVER type, CAMEO code, trigger
    ("cooperates-with", "COOPERATE", "060", "تتعاون"), ("meets-with", "CONSULT", "040", "التقى"), ("supports", "SUPPORT", "050", "يدعم"),
    ("attacks", "ASSAULT", "190", "هاجم"), ("accuses", "ACCUSE", "112", "اتهم"), ("condemns", "ACCUSE", "111", "أدان"),
    ("visits", "CONSULT", "042", "زار"), ("aids", "AID", "070", "ساعد"), ("threatens", "THREATEN", "130", "هدد"),
    ("mediates-with", "CONSULT", "045", "توسط"), ("rejects", "REJECT", "120", "رفض"), ("calls-on", "REQUEST", "100", "دعا"),
]
COUNTRIES = ["MLI", "RUS", "FRA", "EGY", "TUR", "SYR", "IRQ", "SAU", "USA", "CHN", "DZA", "SDN", "NER", "QAT", "IRN", "ISR", "PSE", "YEM",
             "LBY", "TUN", "MAR", "JOR", "LBN", "ARE", "KWT", "GBR", "DEU", "ITA", "UKR", "TCD"]
KINDS = [("person", "GOV"), ("organization", "GOV"), ("organization", "MIL"), ("group", "REB"), ("country", "")]
LETTERS = "ابتثجحخدذرزسشصضطظعغفقكلمنهوي"
FILLERS = ["اليوم", "في العاصمة", "أمس", "خلال مؤتمر صحفي", "وفق مصادر", "بعد أسابيع من التوتر", "على هامش القمة", "في بيان رسمي"]


def options():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    for name, value in (("triples", 1_000_000), ("actors", 20_000), ("edges", 200_000), ("documents", 100_000), ("seed", 7)):
        parser.add_argument("--" + name, type=int, default=value)
    return parser.parse_args()


def make_actor(number, random_source):
    kind, sector = random_source.choice(KINDS)
    country = random_source.choice(COUNTRIES)
    word = lambda: "".join(random_source.choice(LETTERS) for _ in range(random_source.randint(3, 7)))
    name = word() + " " + word()
    prefix = "person:" if kind == "person" else ""
    code = country if sector in ("GOV", "MIL", "") else country + ":" + sector
    return {"id": f"{prefix}actor-{number}", "code": code, "name": name, "name_en": f"Actor {number}", "kind": kind, "country": country,
            "sector": sector}


def main():
    chosen = options()
    random_source = random.Random(chosen.seed)
    actors = [make_actor(number, random_source) for number in range(chosen.actors)]
    edges = []
    for _ in range(chosen.edges):
        # The smaller number of two draws: some actors are named far more often than others.
        subject, target = (min(random_source.randrange(chosen.actors), random_source.randrange(chosen.actors)) for _ in range(2))
        if subject == target:
            target = (target + 1) % chosen.actors
        edges.append((actors[subject], random_source.choice(RELATIONS), actors[target]))
    first_day = datetime.date(2015, 1, 1)
    days = [(first_day + datetime.timedelta(days=number)).isoformat() for number in range(3650)]
    length = lambda text: len(text.encode("utf-8"))
    written = 0
    for document in range(chosen.documents):
        doc = f"article-{document:07d}"
        day = random_source.choice(days)
        here = chosen.triples * (document + 1) // chosen.documents - written
        written += here
        at = 0
        sentence = 0
        while here > 0:
            statements = min(here, random_source.choice((1, 1, 2)))
            here -= statements
            text = ""
            rows = []
            for _ in range(statements):
                subject, relation, target = edges[min(random_source.randrange(len(edges)), random_source.randrange(len(edges)))]
                text += (" و" if text else "") + relation[3] + " "
                trigger_end = at + length(text) - 1
                trigger_start = trigger_end - length(relation[3])
                subject_start = at + length(text)
                text += subject["name"] + " "
                target_start = at + length(text)
                text += target["name"]
                rows.append((subject, relation, target, trigger_start, trigger_end, subject_start, target_start))
            text += " " + random_source.choice(FILLERS) + "."
            for subject, relation, target, trigger_start, trigger_end, subject_start, target_start in rows:
                modality = random_source.choice(("asserted", "asserted", "asserted", "intended", "negated"))
                print(json.dumps({
                    "doc": doc, "sentence": sentence,
                    "subject": subject | {"start": subject_start, "end": subject_start + length(subject["name"])},
                    "relation": relation[0], "plover": relation[1], "cameo": relation[2], "context": "diplomatic",
                    "object": target | {"start": target_start, "end": target_start + length(target["name"])},
                    "modality": modality, "negated": modality == "negated", "date": day, "date_end": day,
                    "trigger": {"text": relation[3], "start": trigger_start, "end": trigger_end}, "evidence": text,
                    "confidence": random_source.randint(20, 99) / 100}, ensure_ascii=False, separators=(",", ":")))
            at += length(text) + 1
            sentence += 1


if __name__ == "__main__":
    sys.stdout.reconfigure(encoding="utf-8")
    main()
