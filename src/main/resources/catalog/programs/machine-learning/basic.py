# Learning from examples: the nearest known fruit names a new one. Grams and
# centimetres are brought to one scale first, and the model is judged on fruits
# that it has not seen.

import math

# weight in grams, diameter in cm -> name
known = [
    ((150, 7.0), "apple"), ((170, 7.5), "apple"), ((140, 6.8), "apple"),
    ((10, 2.0), "cherry"), ((8, 1.9), "cherry"), ((12, 2.2), "cherry"),
    ((1200, 14.0), "melon"), ((1500, 16.0), "melon"),
]  # fmt: skip
unseen = [((160, 7.2), "apple"), ((9, 2.1), "cherry"), ((1350, 15.0), "melon"), ((320, 8.2), "melon")]
unseen.append(((65, 5.2), "apple"))  # without the common scale grams would decide: a cherry


ranges = [(min(column), max(column)) for column in zip(*(features for features, _ in known))]


def scaled(features):
    return [(value - low) / (high - low) for value, (low, high) in zip(features, ranges)]


def predict(features):
    return min(known, key=lambda example: math.dist(scaled(example[0]), scaled(features)))[1]


hits = 0
for features, truth in unseen:
    answer = predict(features)
    hits += answer == truth
    print(f"{features} -> {answer}, " + ("right" if answer == truth else f"wrong: it is a {truth}"))
names = [name for _, name in known]
always = max(names, key=names.count)  # of several the first
print(f"{hits} of {len(unseen)} right; always saying {always} gives {[t for _, t in unseen].count(always)}")
