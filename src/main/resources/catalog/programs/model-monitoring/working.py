# A model in use: its inputs drift before its errors are known. Each day's data
# are compared with the training data, missing values are counted, and an alarm
# needs more than one bad day.

import math
import random

rng = random.Random(12)
training = [rng.gauss(40, 10) for _ in range(2000)]
EDGES = [sorted(training)[int(q * 2000)] for q in (0.2, 0.4, 0.6, 0.8)]


def shares(values: list[float]) -> list[float]:
    counts = [0] * 5
    for value in values:
        counts[sum(value > edge for edge in EDGES)] += 1
    return [max(count, 0.5) / len(values) for count in counts]  # never zero


EXPECTED = shares(training)


def psi(values: list[float]) -> float:
    """Population stability index; by a rule of thumb, much has changed above 0.2."""
    return sum((a - b) * math.log(a / b) for a, b in zip(shares(values), EXPECTED))


bad_days = 0
for day in range(1, 9):
    middle = 40 if day < 4 else 40 + 3 * (day - 3)
    lost = 0.3 if day == 2 else 0.01  # a broken import on day 2
    column = [None if rng.random() < lost else rng.gauss(middle, 10) for _ in range(300)]
    missing = column.count(None) / len(column)
    present = [value for value in column if value is not None]
    index = psi(present) if present else math.inf
    bad_days = bad_days + 1 if index > 0.2 else 0
    notes = ["drift"] * (index > 0.2) + [f"{missing:.0%} missing"] * (missing > 0.05)
    notes += ["ALARM: look for the cause"] * (bad_days == 3)  # training again may be the cure
    print(f"day {day}: PSI {index:.2f} {', '.join(notes) or 'ok'}")
