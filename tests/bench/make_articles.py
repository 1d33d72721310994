#!/usr/bin/env python3
"""make_articles.py ARTICLES.jsonl --articles N [--seed N] > more.jsonl

Writes N made-up articles of the sentences of real ones, put together anew, for measuring growth: the same input, number and seed give the
same bytes. Lengths are those of the articles that were given, in sentences; each sentence comes about as often as any other."""

import argparse
import json
import random
import re
import sys

SENTENCE_END = re.compile(r"(?<=[.!?؟])\s+|\n+")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("articles_file")
    parser.add_argument("--articles", type=int, required=True)
    parser.add_argument("--seed", type=int, default=7)
    chosen = parser.parse_args()
    sentences, lengths, days = [], [], []
    with open(chosen.articles_file, encoding="utf-8") as lines:
        for line in lines:
            article = json.loads(line)
            own = [part for part in SENTENCE_END.split(article["text"]) if part.strip()]
            sentences += own
            lengths.append(max(1, len(own)))
            days.append(article.get("date", ""))
    source = random.Random(chosen.seed)
    sys.stdout.reconfigure(encoding="utf-8")
    for number in range(chosen.articles):
        picked = [source.choice(sentences) for _ in range(source.choice(lengths))]
        article = {"id": f"mixed-{number:07d}", "text": "\n".join(picked), "source": f"paper-{number % 50}"}
        if day := source.choice(days):
            article["date"] = day
        print(json.dumps(article, ensure_ascii=False))


if __name__ == "__main__":
    main()
