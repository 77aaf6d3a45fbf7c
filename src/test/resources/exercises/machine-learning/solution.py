import math
import sys
from collections import Counter
from statistics import mean, pstdev

# metres, and a number that is large but says nothing
TRAIN = [
    ((1.2, 900), "a"), ((1.3, 100), "a"), ((1.1, 500), "a"), ((1.85, 700), "a"),
    ((1.9, 950), "b"), ((2.0, 120), "b"), ((1.8, 480), "b"),
]  # fmt: skip
K = 3

columns = list(zip(*(features for features, _ in TRAIN)))
centre = [mean(column) for column in columns]
spread = [pstdev(column) for column in columns]


def scale(features):
    return [(value - c) / s for value, c, s in zip(features, centre, spread)]


scaled = [(scale(features), label) for features, label in TRAIN]


def predict(features):
    point = scale(features)
    nearest = sorted(scaled, key=lambda example: math.dist(example[0], point))[:K]
    return Counter(label for _, label in nearest).most_common(1)[0][0]


for line in sys.stdin:
    print(predict(tuple(map(float, line.split()))))
