# A saga, the microservices answer to a transaction across databases: each
# service commits on its own, and when a later step fails the earlier ones are
# compensated in reverse. A request that arrives twice takes effect once.


class Refused(Exception):
    pass


class Service:
    def __init__(self, name: str, **available: int) -> None:
        self.name, self.available, self.done = name, available, {}

    def commit(self, order: int, key: str, amount: int) -> None:
        if order in self.done:
            return  # sent again after a timeout: the order's number makes it idempotent
        if self.available[key] < amount:
            raise Refused(f"{self.name} has {self.available[key]} {key}, needs {amount}")
        self.available[key] -= amount  # a local transaction: others see it at once
        self.done[order] = key, amount

    def compensate(self, order: int) -> None:
        if order in self.done:  # this may be sent again as well
            key, amount = self.done.pop(order)
            self.available[key] += amount  # a new fact that cancels the old one, not a rollback


inventory = Service("inventory", lamps=2)
payments = Service("payments", ada=100, bob=10)
carriers = Service("carriers", oslo=5, atlantis=0)


def place_order(order: int, customer: str, city: str, price: int) -> None:
    steps = [(inventory, "lamps", 1), (payments, customer, price), (carriers, city, 1)]
    committed = []  # a real coordinator stores it, and goes on from there after a crash
    for service, key, amount in steps:
        try:
            service.commit(order, key, amount)
        except Refused as reason:
            for earlier in reversed(committed):
                earlier.compensate(order)
            raise Refused(f"{reason}; compensated {[s.name for s in reversed(committed)]}") from reason
        committed.append(service)


for order in [
    (1, "ada", "oslo", 40),
    (1, "ada", "oslo", 40),  # the client got no answer and asks again
    (2, "bob", "oslo", 40),
    (3, "ada", "atlantis", 40),
    (4, "ada", "oslo", 9),
    (5, "ada", "oslo", 1),
]:
    try:
        place_order(*order)
        print(*order, "-> completed")
    except Refused as reason:
        print(*order, "-> failed,", reason)
    print(f"   lamps {inventory.available['lamps']}, balances {payments.available}")
