# From an event log to the process as it really runs: which step follows which,
# how often, how long it takes, and which cases take the wrong way round.

from collections import Counter
from statistics import mean

LOG = [  # case, activity, hour
    ("A", "receive", 0), ("A", "check", 2), ("A", "approve", 30), ("A", "pay", 31),
    ("B", "receive", 1), ("B", "check", 3), ("B", "approve", 9), ("B", "pay", 43),
    ("C", "receive", 2), ("C", "pay", 5), ("C", "approve", 8),
    ("D", "receive", 4), ("D", "check", 6), ("D", "check", 50), ("D", "approve", 52), ("D", "pay", 55),
]  # fmt: skip

cases: dict[str, list[tuple[str, int]]] = {}
for case, activity, hour in sorted(LOG, key=lambda event: event[2]):
    cases.setdefault(case, []).append((activity, hour))

follows, hours = Counter(), {}
for events in cases.values():
    for (a, start), (b, end) in zip(events, events[1:]):
        follows[a, b] += 1
        hours.setdefault((a, b), []).append(end - start)

print("directly follows:")
for (a, b), count in follows.most_common():
    print(f"  {a} -> {b}: {count} times, {mean(hours[a, b]):.0f} hours on average")

variants = Counter(" > ".join(activity for activity, _ in events) for events in cases.values())
way, count = variants.most_common(1)[0]
print(f"most frequent way, {count} of {len(cases)} cases: {way}")
for case, events in cases.items():
    order = [activity for activity, _ in events]
    if "pay" in order and "approve" not in order[: order.index("pay")]:  # perhaps not even later
        print(f"case {case} was paid before it was approved")
    if len(set(order)) < len(order):
        print(f"case {case} repeats a step")
