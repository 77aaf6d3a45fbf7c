# A chaos experiment on a small scale: state what normal looks like, break one
# thing on purpose, compare, and stop early when it gets too bad.

import random

rng = random.Random(3)


def recommendations(broken: bool) -> list[str]:
    if broken and rng.random() < 0.8:
        raise TimeoutError
    return ["tea", "milk"]


def page(broken: bool, fallback: bool) -> bool:
    """Whether the shop's page could be shown."""
    try:
        recommendations(broken)
    except TimeoutError:
        return fallback  # without recommendations, or not at all
    return True


def success(broken: bool, fallback: bool, requests: int = 500) -> float:
    good = 0
    for number in range(1, requests + 1):
        good += page(broken, fallback)
        if number >= 50 and good / number < 0.5:  # fewer than 50 say little
            print(f"    aborted after {number} requests: too many users would notice")
            return good / number
    return good / requests


print(f"steady state: {success(False, False):.1%} of the pages are shown")
print("hypothesis: it stays above 99 % when recommendations time out")
for fallback in (False, True):
    share = success(True, fallback)
    print(f"  fallback {fallback}: {share:.1%}, hypothesis {'holds' if share > 0.99 else 'FAILS'}")
