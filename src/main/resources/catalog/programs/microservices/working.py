# A saga, the microservices answer to a transaction across databases: each
# service commits on its own, and when a later step fails the earlier ones are
# compensated in reverse.


class Service:
    def __init__(self, name: str, **available: int) -> None:
        self.name, self.available = name, available

    def commit(self, key: str, amount: int) -> None:
        if self.available[key] < amount:
            raise RuntimeError(f"{self.name} has {self.available[key]} {key}, needs {amount}")
        self.available[key] -= amount  # a local transaction: others see it at once

    def compensate(self, key: str, amount: int) -> None:
        self.available[key] += amount  # a new fact that cancels the old one, not a rollback


inventory = Service("inventory", lamps=2)
payments = Service("payments", ada=100, bob=10)
carriers = Service("carriers", oslo=5, atlantis=0)


def place_order(customer: str, city: str, price: int) -> str:
    steps = [(inventory, "lamps", 1), (payments, customer, price), (carriers, city, 1)]
    for position, (service, key, amount) in enumerate(steps):
        try:
            service.commit(key, amount)
        except RuntimeError as failure:
            undone = steps[:position][::-1]
            for earlier, *arguments in undone:
                earlier.compensate(*arguments)
            return f"failed, {failure}; compensated {[s.name for s, *_ in undone]}"
    return "completed"


for order in [
    ("ada", "oslo", 40),
    ("bob", "oslo", 40),
    ("ada", "atlantis", 40),
    ("ada", "oslo", 9),
]:
    print(*order, "->", place_order(*order))
    print(f"   lamps {inventory.available['lamps']}, balances {payments.available}")
print("one more ->", place_order("ada", "oslo", 1))
