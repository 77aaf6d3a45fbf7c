# Names are removed, and yet people can be found: k-anonymity counts how many
# share the same age, place and gender, and generalising makes the groups
# larger.

from collections import Counter

ROWS = [
    (34, "0150", "f", "flu"), (36, "0151", "f", "cold"), (38, "0155", "f", "flu"),
    (61, "0250", "m", "asthma"), (64, "0252", "m", "asthma"), (29, "0150", "m", "cold"),
]  # fmt: skip


def decade(row):
    age, place, gender, _ = row
    return f"{age // 10 * 10}s", place[:2] + "**", gender


def wide(row):
    age, place, _, _ = row
    return "under 50" if age < 50 else "50 and over", place[:2] + "**"


def exact(row):
    return row[:3]


for name, key in [("exact", exact), ("decades", decade), ("wide", wide)]:
    groups = Counter(map(key, ROWS))
    alone = sum(size == 1 for size in groups.values())
    same = [k for k, n in groups.items() if n > 1 and len({r[3] for r in ROWS if key(r) == k}) == 1]
    print(f"{name}: k = {min(groups.values())}, {alone} of {len(ROWS)} stand alone")
    for group in same:
        print(f"  group {group} tells the illness all the same: they all have it")
