#!/usr/bin/env python3
"""Fits the weights of the link model (extract/relation/link_model.hpp) to annotated articles.

usage: train_links.py GOLD.jsonl CANDIDATES.jsonl -o link_weights.tsv [--l2 X] [--folds 5]

GOLD: one object per article, {"doc", "triples": [{"subject", "relation", "object", "modality"}]}.
CANDIDATES: what `rawabit extract --candidates` prints for the same articles.
A candidate is right if its article's gold holds a triple of the same PLOVER type with the same two codes (either way round
for symmetric relations; an intended triple also under the types of its intention). Where the gold's evidence is another
sentence, the candidate counts less (--elsewhere). Logistic regression with L2
regularisation, full-batch L-BFGS; a second logistic model (extract/relation/link_review.hpp) compares each candidate with its rivals in the
article, on probabilities from cross-validation by article. The threshold is the one with the best F-beta over distinct triples in
cross-validation of both, whose figures are printed and written into the table. Needs python3-numpy and python3-scipy. Several GOLD and
CANDIDATES files are given with commas between them.
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
    """Per article: accepted key -> words of its evidence and the gold triple, and the number of gold triples."""
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
                keys.setdefault((s, o, k), []).append((evidence, main))
                if k in EITHER_WAY or t["relation"] in SYMMETRIC:
                    keys.setdefault((o, s, k), []).append((evidence, main))
        accepted[record["doc"]], totals[record["doc"]] = keys, len(mains)
    return accepted, totals


class Candidates:
    """All candidates of the annotated articles: features as a sparse matrix, and what the review needs."""

    def __init__(self, paths, accepted, elsewhere):
        rows, columns, self.names, self.docs, self.keys, self.places, self.actors, self.golds = [], [], {}, [], [], [], [], []
        labels, weights = [], []
        for line in (line for path in paths for line in open(path, encoding="utf-8")):
            c = json.loads(line)
            if c["doc"] not in accepted or c["modality"] == "negated" or c["relation"] not in TYPE:
                continue
            s, o, kind = code(c["subject"]), code(c["object"]), TYPE[c["relation"]]
            index = len(labels)
            for feature in c["features"]:
                rows.append(index)
                columns.append(self.names.setdefault(feature, len(self.names)))
            evidences = accepted[c["doc"]].get((s, o, kind))
            labels.append(evidences is not None)
            words = set(c["evidence"].split())
            here = evidences is not None and any(e and len(e & words) >= 0.6 * len(e) for e, _ in evidences)
            weights.append(1.0 if evidences is None or here else elsewhere)
            self.docs.append(c["doc"])
            self.keys.append((c["doc"], key(s, kind, o, kind in EITHER_WAY)))
            self.golds.append({(c["doc"], main) for _, main in evidences or []})
            self.places.append((c["sentence"], c["trigger"], c["relation"]))
            self.actors.append((s, o))
        self.matrix = scipy.sparse.csr_matrix((numpy.ones(len(rows)), (rows, columns)), shape=(len(labels), len(self.names)))
        self.labels, self.weights = numpy.array(labels, dtype=float), numpy.array(weights)


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


REVIEW = ("own article elsewhere repeated often-repeated rival first-of-trigger third near-first first-of-subject first-of-object pair-rival "
          "first-of-pair other-type only-type first-type").split()


def log_odds(p):
    p = min(max(p, 1e-4), 0.9999)
    return numpy.log(p / (1 - p))


def review_figures(candidates, probabilities):
    """What LinkReview::review (link_review.cpp) computes, one row per candidate."""
    best = collections.defaultdict(dict)  # triple -> sentence -> best probability
    by_trigger, by_pair = collections.defaultdict(list), collections.defaultdict(list)
    for i, (k, place, p) in enumerate(zip(candidates.keys, candidates.places, probabilities)):
        best[k][place[0]] = max(best[k].get(place[0], 0), p)
        by_trigger[(k[0], *place)].append(i)
        by_pair[(k[0], place[0], frozenset(k[1][:2]))].append(i)
    article = {k: 1 - numpy.prod([1 - p for p in sentences.values()]) for k, sentences in best.items()}
    types = collections.defaultdict(list)
    for k, p in article.items():
        types[(k[0], frozenset(k[1][:2]))].append((k[1][2], p))
    figures = []
    for i, (k, place, p) in enumerate(zip(candidates.keys, candidates.places, probabilities)):
        subject, obj = candidates.actors[i]
        rivals = [j for j in by_trigger[(k[0], *place)] if candidates.keys[j] != k]
        rival = max((probabilities[j] for j in rivals), default=0)
        of_subject = max((probabilities[j] for j in rivals if candidates.actors[j][0] == subject), default=0)
        of_object = max((probabilities[j] for j in rivals if candidates.actors[j][1] == obj), default=0)
        pairs = [probabilities[j] for j in by_pair[(k[0], place[0], frozenset(k[1][:2]))] if candidates.keys[j] != k]
        elsewhere = [q for sentence, q in best[k].items() if sentence != place[0]]
        others = [q for kind, q in types[(k[0], frozenset(k[1][:2]))] if kind != k[1][2]]
        figures.append([
            log_odds(p), log_odds(article[k]), log_odds(1 - numpy.prod([1 - q for q in elsewhere])) if elsewhere else -6,
            len(elsewhere) > 0, len(elsewhere) > 1, log_odds(rival) if rivals else -6, p >= rival,
            sum(probabilities[j] > p for j in rivals) >= 2, p > 0.5 * rival, p >= of_subject, p >= of_object,
            log_odds(max(pairs)) if pairs else -6, p >= max(pairs, default=0), log_odds(max(others)) if others else -6, not others,
            article[k] >= max(others, default=0)])
    return numpy.array(figures, dtype=float)


def fit_review(figures, labels, weights, l2):
    """Weights for figures as they are: fitted on standardised ones."""
    mean, spread = figures.mean(0), figures.std(0) + 1e-9
    w = fit(scipy.sparse.csr_matrix((figures - mean) / spread), labels, weights, l2)
    return numpy.append(w[:-1] / spread, w[-1] - numpy.sum(w[:-1] * mean / spread))


def predict(matrix, w):
    return 1 / (1 + numpy.exp(-numpy.clip(matrix @ w[:-1] + w[-1], -30, 30)))


def best_threshold(probabilities, candidates, n_gold, beta):
    """F-beta, threshold, precision and recall over distinct triples where F-beta is best."""
    best, golds = collections.defaultdict(float), collections.defaultdict(set)
    for p, k, gold in zip(probabilities, candidates.keys, candidates.golds):
        best[k] = max(best[k], p)
        golds[k] |= gold
    found, right, top = set(), 0, (0, 0, 0, 0)
    for n, (k, p) in enumerate(sorted(best.items(), key=lambda item: -item[1]), 1):
        right += bool(golds[k])
        found |= golds[k]
        precision, recall = right / n, len(found) / n_gold
        score = (1 + beta**2) * precision * recall / (beta**2 * precision + recall) if right else 0
        if score > top[0]:
            top = (score, p, precision, recall)
    return top


def main():
    cli = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    cli.add_argument("gold")
    cli.add_argument("candidates")
    cli.add_argument("-o", "--output", required=True)
    cli.add_argument("--l2", type=float, default=10.0)
    cli.add_argument("--review-l2", type=float, default=5.0)
    cli.add_argument("--elsewhere", type=float, default=0.5, help="weight of a right candidate whose sentence is not the gold's evidence")
    cli.add_argument("--beta", type=float, default=0.9, help="the threshold is the one with the best F-beta; below 1 precision counts more")
    cli.add_argument("--folds", type=int, default=5)
    cli.add_argument("--least", type=float, default=0.02, help="weights smaller than this are left out")
    args = cli.parse_args()
    accepted, totals = {}, {}
    for path in args.gold.split(","):
        more = gold_sets(path)
        accepted.update(more[0])
        totals.update(more[1])
    c = Candidates(args.candidates.split(","), accepted, args.elsewhere)
    order = {doc: i for i, doc in enumerate(sorted(accepted))}
    fold = numpy.array([order[d] % args.folds for d in c.docs])
    first = numpy.zeros(len(c.labels))
    for f in range(args.folds):
        train = fold != f
        first[~train] = predict(c.matrix[~train], fit(c.matrix[train], c.labels[train], c.weights[train], args.l2))
    figures = review_figures(c, first)
    held_out = numpy.zeros(len(c.labels))
    for f in range(args.folds):
        train = fold != f
        held_out[~train] = predict(figures[~train], fit_review(figures[train], c.labels[train], c.weights[train], args.review_l2))
    _, threshold, precision, recall = best_threshold(held_out, c, sum(totals.values()), args.beta)
    f1 = 2 * precision * recall / (precision + recall) if precision + recall else 0
    summary = (f"{len(totals)} articles, {len(c.labels)} candidates, {int(c.labels.sum())} right; cross-validation over {args.folds} folds: "
               f"P {precision:.3f} R {recall:.3f} F1 {f1:.3f} at threshold {threshold:.2f}")
    print(summary)
    for low in numpy.arange(0.1, 1.0, 0.1):
        band = (held_out >= low) & (held_out < low + 0.1)
        if band.sum():
            print(f"  confidence {low:.1f}-{low + 0.1:.1f}: {int(band.sum()):6} candidates, {c.labels[band].mean():.2f} right")
    w = fit(c.matrix, c.labels, c.weights, args.l2)
    review = fit_review(figures, c.labels, c.weights, args.review_l2)
    names = c.names
    with open(args.output, "w", encoding="utf-8") as out:
        out.write("# Weights of the link model (extract/relation/link_model.hpp), fitted by tests/accuracy/train_links.py.\n")
        out.write(f"# {summary}\n")
        out.write("feature\tweight\n")
        out.write(f"bias\t{w[-1]:.4f}\nthreshold\t{threshold:.3f}\n")
        for name, weight in zip(REVIEW + ["bias"], review):
            out.write(f"review:{name}\t{weight:.4f}\n")
        for name, column in sorted(names.items()):
            if abs(w[column]) >= args.least:
                out.write(f"{name}\t{w[column]:.3f}\n")


if __name__ == "__main__":
    main()
