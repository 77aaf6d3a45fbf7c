# The strategy pattern: what varies is passed in, so a new price rule needs no
# change of the cart. In Python a function is strategy enough.

from collections.abc import Callable

PriceRule = Callable[[float], float]


def no_discount(total: float) -> float:
    return total


def percent_off(percent: float) -> PriceRule:
    return lambda total: total * (1 - percent / 100)


def money_off(amount: float, minimum: float) -> PriceRule:
    return lambda total: total - amount if total >= minimum else total


class Cart:
    def __init__(self, rule: PriceRule = no_discount) -> None:
        self.rule = rule
        self.prices: list[float] = []

    def total(self) -> float:
        return self.rule(sum(self.prices))


for name, rule in [("plain", no_discount), ("sale", percent_off(10)), ("voucher", money_off(5, minimum=50))]:
    cart = Cart(rule)
    cart.prices += [40, 20]
    print(f"{name}: {cart.total():.2f}")
