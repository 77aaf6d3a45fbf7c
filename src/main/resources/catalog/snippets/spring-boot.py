# What Spring's container does, shown in Python: type hints say what a bean needs, every bean
# is built once, a default steps back for a bean of your own, and cycles are refused.

from typing import NamedTuple, get_type_hints


class Clock(NamedTuple):
    zone: str


class Greeter(NamedTuple):
    clock: Clock


class Controller(NamedTuple):
    greeter: Greeter
    clock: Clock


class Container:
    def __init__(self, **beans):
        self.factories = {"Clock": lambda get: Clock("UTC")} | beans  # your own @Bean wins
        self.singletons, self.creating = {}, []

    def get(self, kind: type):
        if kind in self.creating:
            raise RuntimeError(" -> ".join(k.__name__ for k in [*self.creating, kind]))
        if kind not in self.singletons:
            self.creating.append(kind)
            factory = self.factories.get(kind.__name__)
            # Constructor injection: one bean for each parameter, found by its type.
            needs = [] if factory else map(self.get, get_type_hints(kind).values())
            self.singletons[kind] = factory(self.get) if factory else kind(*needs)
            self.creating.pop()
        return self.singletons[kind]


print("defaults:", Container().get(Controller))
own = Container(Clock=lambda get: Clock("Europe/Oslo"))
print("own bean:", own.get(Controller))
print("built once:", own.get(Clock) is own.get(Greeter).clock)
try:
    Container(Clock=lambda get: get(Controller)).get(Controller)
except RuntimeError as cycle:
    print("cycle:", cycle)
