# Learning from examples: the nearest known fruit names a new one. And the first
# rule: judge a model on data that it has not seen.

import math

# weight in grams, diameter in cm -> name
known = [
    ((150, 7.0), "apple"), ((170, 7.5), "apple"), ((140, 6.8), "apple"),
    ((10, 2.0), "cherry"), ((8, 1.9), "cherry"), ((12, 2.2), "cherry"),
    ((1200, 14.0), "melon"), ((1500, 16.0), "melon"),
]  # fmt: skip
unseen = [((160, 7.2), "apple"), ((9, 2.1), "cherry"), ((1350, 15.0), "melon"), ((80, 5.0), "apple")]


def predict(features):
    return min(known, key=lambda example: math.dist(example[0], features))[1]


hits = 0
for features, truth in unseen:
    answer = predict(features)
    hits += answer == truth
    print(features, "->", answer, "" if answer == truth else f"(wrong, it is {truth})")
print(f"{hits} of {len(unseen)} right")
