# Which inputs are worth a test? One value from each class, the boundaries of
# each range, and all pairs of settings instead of all combinations.

from itertools import combinations, product

# Rule: age 18 to 65 may apply.
low, high = 18, 65
classes = {"too young": 9, "may apply": 40, "too old": 80}
boundaries = [low - 1, low, low + 1, high - 1, high, high + 1]
for name, ages in [("one of each class", classes.values()), ("boundary values", boundaries)]:
    print(f"{name}:", ", ".join(f"{age} {'yes' if low <= age <= high else 'no'}" for age in ages))

settings = {
    "browser": ["Firefox", "Chrome", "Safari"],
    "system": ["Linux", "Windows", "macOS"],
    "language": ["de", "en", "fr"],
}


def exists(case: tuple) -> bool:
    browser, system, _ = case
    return browser != "Safari" or system == "macOS"


def pairs(case: tuple) -> set:
    return set(combinations(enumerate(case), 2))


everything = [case for case in product(*settings.values()) if exists(case)]
missing = set().union(*map(pairs, everything))
count = len(missing)
chosen = []
while missing:  # the case that covers most of what is missing
    best = max(everything, key=lambda case: len(pairs(case) & missing))
    chosen.append(best)
    missing -= pairs(best)

print(f"{len(everything)} combinations exist, {len(chosen)} cases cover all {count} pairs:")
for case in chosen:
    print(" ", ", ".join(case))
