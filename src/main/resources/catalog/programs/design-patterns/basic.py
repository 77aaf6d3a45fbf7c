# The strategy pattern: what varies is passed in, so a new price rule needs no
# change of the cart. In Python a function is strategy enough.

from collections.abc import Callable

PriceRule = Callable[[int], int]  # in cents: a float cannot hold 0.10 exactly


def no_discount(total: int) -> int:
    return total


def percent_off(percent: int) -> PriceRule:
    return lambda total: total - total * percent // 100


def money_off(amount: int, minimum: int) -> PriceRule:
    return lambda total: max(total - amount, 0) if total >= minimum else total


class Cart:
    def __init__(self, rule: PriceRule = no_discount) -> None:
        self.rule = rule
        self.prices: list[int] = []

    def total(self) -> int:
        return self.rule(sum(self.prices))


for name, rule in [("plain", no_discount), ("sale", percent_off(10)), ("voucher", money_off(500, 5000))]:
    cart = Cart(rule)
    cart.prices += [4000, 2000]
    print(f"{name}: {cart.total() / 100:.2f}")
