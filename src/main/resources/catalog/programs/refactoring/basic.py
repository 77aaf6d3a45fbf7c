# Refactoring in small steps under a test: first pin down what the code does,
# then replace a chain of ifs by data, and run the test after each step.

CASES = [("DE", 10, 15), ("DE", 50, 50), ("FR", 79, 87), ("FR", 80, 80), ("US", 10, 30), ("US", 99, 119)]


def total(country: str, price: int) -> int:
    if country == "DE":
        if price >= 50:
            return price
        return price + 5
    elif country == "FR":
        if price >= 80:
            return price
        return price + 8
    else:
        return price + 20


def total_step_1(country: str, price: int) -> int:  # branches choose, one place adds
    if country == "DE":
        cost, free_from = 5, 50
    elif country == "FR":
        cost, free_from = 8, 80
    else:
        cost, free_from = 20, float("inf")
    return price if price >= free_from else price + cost


SHIPPING = {"DE": (5, 50), "FR": (8, 80)}  # cost, free from
ABROAD = (20, float("inf"))


def total_step_2(country: str, price: int) -> int:  # what differs is data
    cost, free_from = SHIPPING.get(country, ABROAD)
    return price if price >= free_from else price + cost


inputs = [(country, price) for country in ("DE", "FR", "US") for price in range(200)]
for version in (total, total_step_1, total_step_2):
    for country, price, expected in CASES:
        assert version(country, price) == expected, (version.__name__, country, price)
    same = sum(version(*each) == total(*each) for each in inputs)
    print(f"{version.__name__}: passes {len(CASES)} cases, like the first in {same} of {len(inputs)} inputs")
