# Turns raw columns into features a model can use: one-hot categories, hours on
# a circle, and target encoding made out of fold, so that a row never sees its
# own label.

import random
from collections import defaultdict
from math import cos, dist, pi, sin
from statistics import correlation, mean

rng = random.Random(6)
rows = [  # the label is a coin flip: no honest feature can predict it
    {"shop": f"shop{rng.randrange(60)}", "day": rng.choice(["mo", "tu", "we"]), "label": label}
    for label in rng.choices([0, 1], k=150)
]
labels = [row["label"] for row in rows]

categories = sorted({row["day"] for row in rows})
one_hot = [[int(row["day"] == category) for category in categories] for row in rows]
print("columns", categories, "a row", rows[0]["day"], one_hot[0])


def on_circle(hour: int) -> tuple[float, float]:
    return sin(2 * pi * hour / 24), cos(2 * pi * hour / 24)


print(f"23h to 1h: raw distance {23 - 1}, on the circle {dist(on_circle(23), on_circle(1)):.2f}")
print(f"11h to 13h: raw distance {13 - 11}, on the circle {dist(on_circle(11), on_circle(13)):.2f}")


def shop_rates(known: list[dict], smoothing: int = 3) -> dict[str, float]:
    overall, seen = mean(row["label"] for row in known), defaultdict(list)
    for row in known:
        seen[row["shop"]].append(row["label"])
    rates = {s: (sum(v) + smoothing * overall) / (len(v) + smoothing) for s, v in seen.items()}
    return defaultdict(lambda: overall, rates)  # for a shop that was never seen


leaky = shop_rates(rows)
print(f"leaky encoding, correlation {correlation([leaky[r['shop']] for r in rows], labels):.2f}")
folds = [shop_rates([r for i, r in enumerate(rows) if i % 5 != fold]) for fold in range(5)]
encoded = [folds[i % 5][row["shop"]] for i, row in enumerate(rows)]
print(f"out of fold, correlation   {correlation(encoded, labels):.2f} (nothing there to learn)")
