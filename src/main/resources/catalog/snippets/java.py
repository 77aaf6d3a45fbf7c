# Three ideas of modern Java, shown in Python: records (immutable values that compare by
# content), a sealed set of types handled case by case, and a grouping pipeline.

from collections import Counter
from dataclasses import FrozenInstanceError, dataclass
from typing import assert_never


@dataclass(frozen=True)  # Java: record Percentage(int percent) implements Discount
class Percentage:
    percent: int


@dataclass(frozen=True)
class FixedAmount:
    off: int


Discount = Percentage | FixedAmount  # Java: sealed interface ... permits ...


def apply(discount: Discount, cents: int) -> int:
    match discount:
        case Percentage(percent):
            return cents * (100 - percent) // 100
        case FixedAmount(off):
            return max(cents - off, 0)
    assert_never(discount)  # a type checker flags a forgotten case here, as javac does


orders = [("Ada", 8000, Percentage(25)), ("Bob", 1500, FixedAmount(2000))]
orders.append(("Ada", 990, FixedAmount(100)))
totals = Counter()  # Java: groupingBy(Order::customer, summingLong(...))
for customer, cents, discount in orders:
    totals[customer] += apply(discount, cents)
print(dict(totals))
print("equal by content:", Percentage(5) == Percentage(5))
try:
    Percentage(5).percent = 90
except FrozenInstanceError as error:
    print("records are immutable:", error)
