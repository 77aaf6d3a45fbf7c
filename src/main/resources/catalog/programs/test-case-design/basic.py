# Which inputs are worth a test? Boundaries of each range, one value from each
# class, and all pairs of settings instead of all combinations.

from itertools import combinations, product

# Rule: age 18 to 65 may apply.
low, high = 18, 65
boundaries = [low - 1, low, low + 1, high - 1, high, high + 1]
print("boundary values:", boundaries)
print("expected:", [low <= age <= high for age in boundaries])

settings = {
    "browser": ["Firefox", "Chrome", "Safari"],
    "system": ["Linux", "Windows", "macOS"],
    "language": ["de", "en"],
}
everything = list(product(*settings.values()))


def pairs(case: tuple) -> set:
    return set(combinations(enumerate(case), 2))


missing = set().union(*map(pairs, everything))
chosen = []
while missing:  # the case that covers most of what is missing
    best = max(everything, key=lambda case: len(pairs(case) & missing))
    chosen.append(best)
    missing -= pairs(best)

print(f"{len(everything)} combinations, {len(chosen)} cases cover all pairs:")
for case in chosen:
    print(" ", ", ".join(case))
