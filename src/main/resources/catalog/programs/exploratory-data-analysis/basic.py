# The first look at unknown data: how many rows, what is missing, how each
# column is spread, and what strikes the eye in a small histogram.

import csv
import io
from collections import Counter
from statistics import median

CSV = """id,age,city,euros
1,34,Oslo,20
2,,Rome,35
3,29,Oslo,15
4,41,oslo,900
5,38,Rome,25
5,38,Rome,25
6,-1,Cairo,30
"""

rows = list(csv.DictReader(io.StringIO(CSV)))
print(len(rows), "rows, columns:", ", ".join(rows[0]))
print("missing:", {name: n for name in rows[0] if (n := sum(r[name] == "" for r in rows))})
counts = Counter(tuple(row.values()) for row in rows)
print("twice:", [row for row, n in counts.items() if n > 1])

for name in ("age", "euros"):
    values = sorted(float(r[name]) for r in rows if r[name])
    print(f"{name}: {values[0]:g} to {values[-1]:g}, median {median(values):g}")

print("cities:", dict(Counter(r["city"] for r in rows)))
bins = Counter(int(float(r["euros"]) // 250) for r in rows if r["euros"])
for place in range(min(bins), max(bins) + 1):  # empty ones as well: a gap strikes the eye
    print(f"euros {place * 250:3} to {place * 250 + 250:4} {'#' * bins[place]}")
