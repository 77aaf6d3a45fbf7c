# K-means finds groups without labels: assign each point to the nearest centre,
# move the centres, repeat; and the silhouette says how many groups fit.

import math
import random
from statistics import mean

rng = random.Random(4)
CENTRES = [(0, 0), (8, 0), (4, 7)]
points = [(rng.gauss(x, 1), rng.gauss(y, 1)) for x, y in CENTRES for _ in range(30)]


def k_means(k: int, tries: int = 8) -> list[int]:
    best: tuple[float, list[int]] = (math.inf, [])
    for _ in range(tries):  # a bad start ends in a bad result: the best of several counts
        centres = rng.sample(points, k)
        labels: list[int] = []
        while True:
            new = [min(range(k), key=lambda c: math.dist(p, centres[c])) for p in points]
            if new == labels:
                break
            labels = new
            for c in range(k):
                members = [p for p, label in zip(points, labels) if label == c]
                if members:
                    centres[c] = (mean(x for x, _ in members), mean(y for _, y in members))
        spread = sum(math.dist(p, centres[label]) ** 2 for p, label in zip(points, labels))
        best = min(best, (spread, labels))
    return best[1]


def silhouette(labels: list[int]) -> float:
    def to(p, label):
        return mean(math.dist(p, q) for q, other in zip(points, labels) if other == label and q is not p)

    scores = []
    for p, own in zip(points, labels):
        if labels.count(own) == 1:  # alone in its group: 0 by definition
            scores.append(0.0)
            continue
        inside, outside = to(p, own), min(to(p, label) for label in set(labels) - {own})
        scores.append((outside - inside) / max(outside, inside))
    return mean(scores)


results = {}
for k in (2, 3, 4, 5):
    labels = k_means(k)
    sizes = sorted(labels.count(c) for c in range(k))
    results[k] = silhouette(labels)
    print(f"k = {k}: sizes {sizes}, silhouette {results[k]:.2f}")
print(f"the silhouette is best with {max(results, key=results.get)} groups; {len(CENTRES)} were drawn")
