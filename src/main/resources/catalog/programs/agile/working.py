# Answers "when will it be done?" the honest way: replays the team's past weeks
# at random thousands of times and states dates with their probability instead
# of one average.

from collections import Counter
from random import Random
from statistics import mean

finished_per_week = [3, 5, 0, 4, 6, 2, 5, 1, 4, 7]  # stories, the last ten weeks
backlog = 30
rng = Random(21)


def weeks_needed() -> int:
    left, weeks = backlog, 0
    while left > 0:
        left -= rng.choice(finished_per_week)  # a week like one that really happened
        weeks += 1
    return weeks


runs = [weeks_needed() for _ in range(400)]
counts = Counter(runs)
average = round(backlog / mean(finished_per_week))
print(f"{backlog} stories, {mean(finished_per_week)} a week on average: {average} weeks?")
done = 0
for weeks in sorted(counts):
    done += counts[weeks]
    if 0.02 < done / len(runs) < 0.995:
        print(f"{weeks:2} weeks {done / len(runs):4.0%} {'#' * (counts[weeks] // 3)}")

ordered = sorted(runs)
print(f"the average plan holds with {sum(w <= average for w in runs) / len(runs):.0%} certainty")
print(f"a date to promise, at 85%: {ordered[int(0.85 * len(ordered))]} weeks")
