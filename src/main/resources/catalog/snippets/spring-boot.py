# What Spring's container does, shown in Python: type hints say what a bean needs, every bean
# is built once, a default steps back for a bean of your own, and cycles are refused.

from dataclasses import dataclass, fields


@dataclass
class Clock:
    zone: str = "UTC"


@dataclass
class Greeter:
    clock: Clock


@dataclass
class Controller:
    greeter: Greeter
    clock: Clock


class Container:
    def __init__(self, **own):  # like @Bean methods: they win over the defaults
        self.factories = {"Clock": lambda get: Clock()} | own  # @ConditionalOnMissingBean
        self.singletons, self.creating = {}, []

    def get(self, kind: type):
        if kind in self.creating:
            raise RuntimeError(" -> ".join(k.__name__ for k in [*self.creating, kind]))
        if kind not in self.singletons:
            self.creating.append(kind)
            factory = self.factories.get(kind.__name__, self.inject(kind))
            self.singletons[kind] = factory(self.get)
            self.creating.pop()
        return self.singletons[kind]

    def inject(self, kind: type):  # constructor injection: one bean per parameter type
        return lambda get: kind(*(get(field.type) for field in fields(kind)))


print("defaults:", Container().get(Controller))
own = Container(Clock=lambda get: Clock("Europe/Oslo"))
print("own bean:", own.get(Controller))
print("singleton:", own.get(Controller).clock is own.get(Greeter).clock)
try:
    Container(Clock=lambda get: get(Controller)).get(Controller)
except RuntimeError as cycle:
    print("cycle:", cycle)
