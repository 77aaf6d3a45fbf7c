# Three patterns in one price calculator: a strategy computes, decorators wrap
# it behind the same interface, and observers hear about a booking without the
# desk knowing them.

from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from typing import Protocol


class Pricing(Protocol):  # the interface that strategies and decorators share
    def price(self, nights: int) -> Decimal: ...


@dataclass(frozen=True)
class PerNight:  # strategy
    rate: Decimal

    def price(self, nights: int) -> Decimal:
        return self.rate * nights


@dataclass(frozen=True)
class Discounted:  # decorator: is a Pricing and has a Pricing
    inner: Pricing
    percent: int
    from_nights: int = 1

    def price(self, nights: int) -> Decimal:
        percent = self.percent if nights >= self.from_nights else 0
        return self.inner.price(nights) * (100 - percent) / 100


class Desk:  # subject: what it tells goes to whoever subscribed
    def __init__(self) -> None:
        self.observers: list[Callable[[str, Decimal], None]] = []

    def book(self, guest: str, pricing: Pricing, nights: int) -> None:
        total = pricing.price(nights).quantize(Decimal("0.01"))  # rounded once: all hear the same
        for notify in self.observers:
            notify(guest, total)


revenue: list[Decimal] = []
desk = Desk()
desk.observers.append(lambda guest, total: print(f"mail to {guest}: {total:.2f}"))
desk.observers.append(lambda guest, total: revenue.append(total))

plain = PerNight(Decimal("80.00"))
member = Discounted(plain, percent=10)
weekly = Discounted(member, percent=20, from_nights=7)  # wraps the wrapper
desk.book("ada", plain, 2)
desk.book("bob", member, 2)
desk.book("cleo", weekly, 2)
desk.book("dan", weekly, 7)
print(f"revenue {sum(revenue):.2f}")
