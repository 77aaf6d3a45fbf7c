# The same function twice: first with a flag, magic numbers and nested ifs, then
# with names, early returns and one task each. Both give the same answers.


def calc(t, a, f):
    if t > 0:
        if f:
            if t > 50:
                return t * 0.9
            else:
                return t
        else:
            if a < 12:
                return t * 0.5
            else:
                return t
    else:
        return 0


BULK_LIMIT, BULK_FACTOR = 50, 0.9
CHILD_AGE, CHILD_FACTOR = 12, 0.5


def shop_price(total: float) -> float:
    if total <= BULK_LIMIT:
        return max(total, 0)
    return total * BULK_FACTOR


def ticket_price(total: float, age: int) -> float:
    if age >= CHILD_AGE:
        return max(total, 0)
    return max(total, 0) * CHILD_FACTOR


checked = 0
totals = (-5, 0, 10, 50, 51)
for total in totals:
    assert calc(total, 30, True) == shop_price(total)
    for age in (5, 11, 12, 30):
        assert calc(total, age, False) == ticket_price(total, age)
        checked += 1
print(f"{checked} tickets and {len(totals)} baskets: the same answers")
print("a child's ticket:", ticket_price(10, 11))
