# A batch pipeline that can be run again safely: extract from the watermark on,
# put bad rows aside instead of failing, and load by upsert so that reading a
# row twice adds nothing.

from decimal import Decimal, InvalidOperation

source = [
    {"id": 1, "updated": "2024-05-01T08:00:00Z", "amount": "12.50", "currency": "eur"},
    {"id": 2, "updated": "2024-05-01T08:00:03Z", "amount": "n/a", "currency": "EUR"},
    {"id": 3, "updated": "2024-05-02T09:30:00Z", "amount": "8.00", "currency": "usd"},
]
RATES = {"EUR": Decimal("1"), "USD": Decimal("0.90")}
warehouse: dict[int, Decimal] = {}
quarantine: dict[int, str] = {}
state = {"watermark": ""}


def to_euros(row: dict) -> Decimal:
    amount = Decimal(row["amount"])
    if not amount.is_finite():  # "NaN" is a Decimal, and every sum with it is NaN
        raise InvalidOperation
    return round(amount * RATES[row["currency"].upper()], 2)


def run(crash_before_commit: bool = False) -> None:
    # Not ">": another row of the same second may have come after the last run.
    rows, rejected = [row for row in source if row["updated"] >= state["watermark"]], {}
    for row in rows:
        try:
            warehouse[row["id"]] = to_euros(row)  # upsert by key
        except (InvalidOperation, KeyError, TypeError, AttributeError) as error:  # also a missing value
            rejected[row["id"]] = f"{type(error).__name__} in {row.get('amount')} {row.get('currency')}"
    total = sum(warehouse.values())
    print(f"read {len(rows)}, rejected {len(rejected)}, warehouse {len(warehouse)} rows, {total} EUR")
    if crash_before_commit:
        print("  crashed: the watermark did not move, so all is read again")
        return
    for row in rows:
        quarantine.pop(row["id"], None)  # it may have been corrected
    quarantine.update(rejected)
    state["watermark"] = max([state["watermark"], *(row["updated"] for row in rows)])


run(crash_before_commit=True)
run()
run()
source[0] |= {"updated": "2024-05-03T07:15:00Z", "amount": "15.00"}  # corrected
source.append({"id": 4, "updated": "2024-05-03T07:20:00Z", "amount": "1", "currency": "XXX"})
run()
print("quarantine:", quarantine)
