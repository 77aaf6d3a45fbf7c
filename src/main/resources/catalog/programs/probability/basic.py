# Bayes' theorem at a medical test, computed and counted: most positive results
# are wrong when the illness is rare.

import random

ill, sensitivity, false_alarm = 0.01, 0.95, 0.05

positive = ill * sensitivity + (1 - ill) * false_alarm
print(f"P(positive) = {positive:.4f}")
print(f"P(ill | positive) = {ill * sensitivity / positive:.3f}")

rng = random.Random(8)
hits = alarms = 0
for _ in range(100_000):
    is_ill = rng.random() < ill
    if rng.random() < (sensitivity if is_ill else false_alarm):
        alarms += 1
        hits += is_ill
print(f"counted among 100000 people: {hits} of {alarms} positives are ill, {hits / alarms:.3f}")

# A second, independent positive test starts from the new probability.
prior = ill * sensitivity / positive
second = prior * sensitivity / (prior * sensitivity + (1 - prior) * false_alarm)
print(f"after two positives: {second:.3f}")
