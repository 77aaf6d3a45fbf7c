# A scorecard for loans: weight of evidence for each class, points from it, and
# the Gini coefficient that says how well the points separate.

import math

# class: (good loans, bad loans)
INCOME = {"low": (200, 60), "middle": (500, 50), "high": (300, 10)}
YEARS_EMPLOYED = {"under 1": (150, 50), "1 to 5": (450, 50), "over 5": (400, 20)}


def evidence(table):
    good, bad = (sum(counts[i] for counts in table.values()) for i in (0, 1))
    return {name: math.log((g / good) / (b / bad)) for name, (g, b) in table.items()}


def information_value(table):
    good, bad = (sum(counts[i] for counts in table.values()) for i in (0, 1))
    woe = evidence(table)
    return sum((g / good - b / bad) * woe[name] for name, (g, b) in table.items())


POINTS = 20 / math.log(2)  # twenty points double the odds
BASE = 600  # of somebody with the odds of the whole portfolio


def points(table):  # rounded, as a scorecard is printed and added up
    return {name: round(POINTS * woe) for name, woe in evidence(table).items()}


for name, table in [("income", INCOME), ("years employed", YEARS_EMPLOYED)]:
    print(f"{name} (information value {information_value(table):.2f}):")
    for group, number in points(table).items():
        print(f"  {group}: {number:+} points")

# Taken as independent; a logistic regression on the weights would correct for what they share.
score = BASE + points(INCOME)["high"] + points(YEARS_EMPLOYED)["under 1"]
print(f"high income, new in the job: {score}")

# Gini on income alone: good loans should have more points than bad ones.
worth = points(INCOME)
pairs = [(g * b, worth[i] - worth[j]) for i, (g, _) in INCOME.items() for j, (_, b) in INCOME.items()]
gini = sum(n if d > 0 else -n if d < 0 else 0 for n, d in pairs) / sum(n for n, _ in pairs)
print(f"Gini of income alone: {gini:.2f}")
