#!/usr/bin/env python3
"""Fits the weights of the link model (extract/relation/link_model.hpp) to annotated articles.

usage: train_links.py GOLD.jsonl CANDIDATES.jsonl -o link_weights.tsv [--l2 X] [--folds 5]

GOLD: one object per article, {"doc", "triples": [{"subject", "relation", "object", "modality"}]}.
CANDIDATES: what `rawabit extract --candidates` prints for the same articles.
A candidate is right if its article's gold holds a triple of the same PLOVER type with the same two codes (either way round
for symmetric relations; an intended triple also under the types of its intention). Where the gold's evidence is another
sentence, the candidate counts less (--elsewhere). Logistic regression with L2
regularisation, full-batch L-BFGS; the threshold is the one with the best F-beta over distinct triples in cross-validation by
article, whose figures are printed and written into the table. Needs python3-numpy and python3-scipy.
"""
import argparse
import collections
import json

import numpy
import scipy.optimize
import scipy.sparse

SYMMETRIC = set("""meets-with talks-with negotiates-with agrees-with signs-agreement-with builds-ties-with
    cooperates-with ceasefire-with clashes-with""".split())
PLOVER = {
    "CONSULT": "meets-with visits talks-with negotiates-with mediates-with",
    "AGREE": "agrees-with pledges-aid-to",
    "SUPPORT": "supports recognizes signs-agreement-with builds-ties-with apologizes-to",
    "COOPERATE": "cooperates-with",
    "AID": "aids arms protects shelters",
    "CONCEDE": "yields-to",
    "RETREAT": "withdraws-from ceasefire-with releases eases-sanctions-on admits",
    "REQUEST": "calls-on",
    "ACCUSE": "accuses condemns",
    "REJECT": "rejects",
    "THREATEN": "threatens",
    "PROTEST": "protests-against",
    "MOBILIZE": "mobilizes-against",
    "SANCTION": "cuts-ties-with suspends-aid-to expels",
    "COERCE": "sanctions arrests deports blockades occupies represses",
    "ASSAULT": "attacks clashes-with kills abducts",
}
TYPE = {relation: kind for kind, names in PLOVER.items() for relation in names.split()}
COOPERATION = {"CONSULT", "AGREE", "SUPPORT", "CONCEDE", "COOPERATE", "AID", "RETREAT"}
# a symmetric type may be found either way round
EITHER_WAY = {"CONSULT", "COOPERATE", "AGREE"}


def code(value):
    value = (value or "").strip()
    return "NAME:" + " ".join(value[5:].lower().split()) if value.startswith("NAME:") else value.upper()


def key(subject, kind, obj, symmetric):
    return (*sorted((subject, obj)), kind) if symmetric else (subject, obj, kind)


def gold_sets(path):
    """Per article: accepted key -> words of its evidence, and the number of gold triples."""
    accepted, totals = {}, {}
    for line in open(path, encoding="utf-8"):
        record = json.loads(line)
        keys = {}
        mains = set()
        for t in record["triples"]:
            if t["relation"] not in TYPE or t.get("modality") == "negated":
                continue
            s, o, kind = code(t["subject"]), code(t.get("object")), TYPE[t["relation"]]
            if s == o:
                continue
            main = (s, o, kind)
            mains.add(main)
            kinds = {kind}
            if t.get("modality") == "intended":
                kinds |= {"REQUEST", "AGREE" if kind in COOPERATION else "THREATEN"}
            evidence = set((t.get("evidence") or "").split())
            for k in kinds:
                keys.setdefault((s, o, k), []).append(evidence)
                if k in EITHER_WAY or t["relation"] in SYMMETRIC:
                    keys.setdefault((o, s, k), []).append(evidence)
        accepted[record["doc"]], totals[record["doc"]] = keys, len(mains)
    return accepted, totals


def load(path, accepted, elsewhere):
    rows, columns, labels, docs, names, keys, weights = [], [], [], [], {}, [], []
    for line in open(path, encoding="utf-8"):
        c = json.loads(line)
        if c["doc"] not in accepted or c["modality"] == "negated":
            continue
        s, o, kind = code(c["subject"]), code(c["object"]), TYPE.get(c["relation"])
        if kind is None:
            continue
        index = len(labels)
        for feature in c["features"]:
            rows.append(index)
            columns.append(names.setdefault(feature, len(names)))
        evidences = accepted[c["doc"]].get((s, o, kind))
        labels.append(evidences is not None)
        words = set(c["evidence"].split())
        here = evidences is not None and any(e and len(e & words) >= 0.6 * len(e) for e in evidences)
        weights.append(1.0 if evidences is None or here else elsewhere)
        docs.append(c["doc"])
        keys.append((c["doc"], key(s, kind, o, kind in EITHER_WAY)))
    matrix = scipy.sparse.csr_matrix((numpy.ones(len(rows)), (rows, columns)), shape=(len(labels), len(names)))
    return matrix, numpy.array(labels, dtype=float), numpy.array(weights), docs, names, keys


def fit(matrix, labels, weights, l2):
    size = matrix.shape[1]

    def loss(w):
        z = matrix @ w[:-1] + w[-1]
        p = 1 / (1 + numpy.exp(-z))
        value = numpy.sum(weights * (numpy.logaddexp(0, z) - labels * z)) + 0.5 * l2 * numpy.dot(w[:-1], w[:-1])
        residual = weights * (p - labels)
        return value, numpy.append(matrix.T @ residual + l2 * w[:-1], residual.sum())

    start = numpy.zeros(size + 1)
    return scipy.optimize.minimize(loss, start, jac=True, method="L-BFGS-B", options={"maxiter": 300}).x


def best_threshold(probabilities, labels, keys, n_gold, beta):
    best = collections.defaultdict(float)
    right = {}
    for p, y, k in zip(probabilities, labels, keys):
        best[k] = max(best[k], p)
        right[k] = right.get(k, 0) or y
    ranked = sorted(best.items(), key=lambda item: -item[1])
    hits, top = 0, (0, 0, 0, 0)
    for n, (k, p) in enumerate(ranked, 1):
        hits += bool(right[k])
        precision, recall = hits / n, hits / n_gold
        score = (1 + beta**2) * precision * recall / (beta**2 * precision + recall) if hits else 0
        if score > top[0]:
            top = (score, p, precision, recall)
    return top


def main():
    cli = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    cli.add_argument("gold")
    cli.add_argument("candidates")
    cli.add_argument("-o", "--output", required=True)
    cli.add_argument("--l2", type=float, default=5.0)
    cli.add_argument("--elsewhere", type=float, default=0.5, help="weight of a right candidate whose sentence is not the gold's evidence")
    cli.add_argument("--beta", type=float, default=0.8, help="the threshold is the one with the best F-beta; below 1 precision counts more")
    cli.add_argument("--folds", type=int, default=5)
    cli.add_argument("--least", type=float, default=0.02, help="weights smaller than this are left out")
    args = cli.parse_args()
    accepted, totals = gold_sets(args.gold)
    matrix, labels, weights, docs, names, keys = load(args.candidates, accepted, args.elsewhere)
    order = {doc: i for i, doc in enumerate(sorted(accepted))}
    fold = numpy.array([order[d] % args.folds for d in docs])
    held_out = numpy.zeros(len(labels))
    for f in range(args.folds):
        train = fold != f
        w = fit(matrix[train], labels[train], weights[train], args.l2)
        held_out[~train] = 1 / (1 + numpy.exp(-(matrix[~train] @ w[:-1] + w[-1])))
    _, threshold, precision, recall = best_threshold(held_out, labels, keys, sum(totals.values()), args.beta)
    f1 = 2 * precision * recall / (precision + recall) if precision + recall else 0
    summary = (f"{len(totals)} articles, {len(labels)} candidates, {int(labels.sum())} right; cross-validation over {args.folds} folds: "
               f"P {precision:.3f} R {recall:.3f} F1 {f1:.3f} at threshold {threshold:.2f}")
    print(summary)
    for low in numpy.arange(0.1, 1.0, 0.1):
        band = (held_out >= low) & (held_out < low + 0.1)
        if band.sum():
            print(f"  confidence {low:.1f}-{low + 0.1:.1f}: {int(band.sum()):6} candidates, {labels[band].mean():.2f} right")
    w = fit(matrix, labels, weights, args.l2)
    with open(args.output, "w", encoding="utf-8") as out:
        out.write("# Weights of the link model (extract/relation/link_model.hpp), fitted by tests/accuracy/train_links.py.\n")
        out.write(f"# {summary}\n")
        out.write("feature\tweight\n")
        out.write(f"bias\t{w[-1]:.4f}\nthreshold\t{threshold:.3f}\n")
        for name, column in sorted(names.items()):
            if abs(w[column]) >= args.least:
                out.write(f"{name}\t{w[column]:.3f}\n")


if __name__ == "__main__":
    main()
