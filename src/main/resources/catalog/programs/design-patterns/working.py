# Three patterns in one price calculator: a strategy computes, decorators wrap
# it behind the same interface, and observers hear about a booking without the
# desk knowing them.

from dataclasses import dataclass
from typing import Protocol


class Pricing(Protocol):  # the interface that strategies and decorators share
    def price(self, nights: int) -> float: ...


@dataclass
class PerNight:  # strategy
    rate: float

    def price(self, nights: int) -> float:
        return self.rate * nights


@dataclass
class Discounted:  # decorator: is a Pricing and has a Pricing
    inner: Pricing
    percent: int
    from_nights: int = 1

    def price(self, nights: int) -> float:
        factor = 1 - self.percent / 100 if nights >= self.from_nights else 1
        return self.inner.price(nights) * factor


revenue = []
observers = [revenue.append, lambda total: print(f"  booked for {total:.2f}")]
member = Discounted(PerNight(80), percent=10)
weekly = Discounted(member, percent=20, from_nights=7)  # wraps the wrapper
bookings = [
    ("plain", PerNight(80), 2),
    ("member", member, 2),
    ("weekly", weekly, 2),
    ("weekly", weekly, 7),
]
for name, pricing, nights in bookings:
    print(f"{name}, {nights} nights")
    for notify in observers:
        notify(pricing.price(nights))
print(f"revenue {sum(revenue):.2f}")
