#!/usr/bin/env python3
"""plot_growth.py OUT.svg < [[articles, milliseconds per article, peak MB], ...]: two curves over the number of articles, on a logarithmic axis."""

import json
import math
import pathlib
import sys

WIDTH, HEIGHT, LEFT, TOP, BOTTOM = 720, 300, 70, 40, 50
TEXT = 'font-family="sans-serif" font-size="12" fill="#333"'


def curve(points, title, unit, offset, colour):
    least, most = math.log10(points[0][0]), math.log10(points[-1][0])
    highest = 1.25 * max(value for _, value in points)
    place = lambda count, value: (LEFT + (WIDTH - LEFT - 40) * ((math.log10(count) - least) / (most - least) if most > least else 0.5),
                                  offset + HEIGHT - BOTTOM - (HEIGHT - TOP - BOTTOM) * value / highest)
    floor = offset + HEIGHT - BOTTOM
    yield f'<text x="{LEFT}" y="{offset + 22}" font-weight="bold" {TEXT}>{title}</text>'
    yield f'<path d="M{LEFT} {offset + TOP}V{floor}H{WIDTH - 30}" fill="none" stroke="#999"/>'
    for part in (0, 0.5, 1):
        yield f'<text x="{LEFT - 8}" y="{floor - (HEIGHT - TOP - BOTTOM) * part + 4:.1f}" text-anchor="end" {TEXT}>{highest * part:.3g}</text>'
    yield f'<polyline points="{" ".join("%.1f,%.1f" % place(*point) for point in points)}" fill="none" stroke="{colour}" stroke-width="2"/>'
    for count, value in points:
        x, y = place(count, value)
        yield f'<circle cx="{x:.1f}" cy="{y:.1f}" r="4" fill="{colour}"/>'
        yield f'<text x="{x:.1f}" y="{y - 10:.1f}" text-anchor="middle" {TEXT}>{value:.3g} {unit}</text>'
        yield f'<text x="{x:.1f}" y="{floor + 18}" text-anchor="middle" {TEXT}>{count:,}</text>'


def main():
    rows = sorted(json.load(sys.stdin))
    lines = [f'<svg xmlns="http://www.w3.org/2000/svg" width="{WIDTH}" height="{2 * HEIGHT}" viewBox="0 0 {WIDTH} {2 * HEIGHT}">',
             '<rect width="100%" height="100%" fill="#fff"/>']
    lines += curve([(count, time) for count, time, _ in rows], "build: milliseconds an article, by number of articles", "ms", 0, "#1f5fa8")
    lines += curve([(count, memory) for count, _, memory in rows], "build: peak memory in MB, by number of articles", "MB", HEIGHT, "#b5452c")
    pathlib.Path(sys.argv[1]).write_text("\n".join(lines + ["</svg>"]) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
