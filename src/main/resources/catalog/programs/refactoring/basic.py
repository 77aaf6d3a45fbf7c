# Refactoring in small steps under a test: first pin down what the code does,
# then replace a chain of ifs by data, and run the test after each step.

CASES = [("DE", 10, 15.0), ("DE", 60, 60.0), ("FR", 10, 18.0), ("US", 10, 30.0)]


def total_before(country: str, price: float) -> float:
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


SHIPPING = {"DE": (5, 50), "FR": (8, 80)}  # cost, free from
ABROAD = (20, float("inf"))


def total_after(country: str, price: float) -> float:
    cost, free_from = SHIPPING.get(country, ABROAD)
    return price if price >= free_from else price + cost


for version in (total_before, total_after):
    for country, price, expected in CASES:
        assert version(country, price) == expected, (version.__name__, country, price)
    print(version.__name__, "passes", len(CASES), "cases")

same = all(
    total_before(country, price) == total_after(country, price)
    for country in ("DE", "FR", "US")
    for price in range(0, 200)
)
print("equal on 600 more inputs:", same)
