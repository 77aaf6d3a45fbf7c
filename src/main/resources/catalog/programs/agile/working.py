# Answers "when will it be done?" the honest way: replays the team's past weeks
# at random two thousand times and gives each number of weeks its probability,
# instead of one average.

from collections import Counter
from math import ceil
from random import Random
from statistics import mean

finished_per_week = [3, 5, 0, 4, 6, 2, 5, 1, 4, 7]  # stories, the last ten weeks
backlog = 30
RUNS = 2000
rng = Random(21)


def weeks_needed() -> int:
    left, weeks = backlog, 0
    while left > 0:
        left -= rng.choice(finished_per_week)  # a week like one that really happened
        weeks += 1
    return weeks


runs = sorted(weeks_needed() for _ in range(RUNS))
counts = Counter(runs)
average = mean(finished_per_week)
plan = ceil(backlog / average)  # rounded down, the last stories would be late on average
print(f"{backlog} stories, {average} a week on average: {plan} weeks?")
print("done after    this week    by then")
done = 0
for weeks, count in sorted(counts.items()):
    done += count
    print(f"{weeks:4} weeks {count / RUNS:13.1%} {done / RUNS:10.1%} {'#' * (count // 20)}")

kept = sum(weeks <= plan for weeks in runs) / RUNS
print(f"the plan by the average is kept with a probability of {kept:.0%}")
print(f"to promise, with 85%: {runs[ceil(0.85 * RUNS) - 1]} weeks")
