# STRIDE per element on a small data-flow diagram: each kind of element has its
# typical threats, controls cover some of them, and open ones across a trust
# boundary count double.

from dataclasses import dataclass, field

NAMES = ("Spoofing", "Tampering", "Repudiation", "Disclosure", "Denial", "Elevation")
APPLIES = {"external": "SR", "process": "STRIDE", "store": "TRID", "flow": "TID"}
CONTROLS = {"login": "S", "TLS": "TI", "rate limit": "D", "validation": "TE", "audit log": "R"}


@dataclass
class Element:
    name: str
    kind: str
    damage: int  # 1 to 3, if it goes wrong
    zones: set[str]
    controls: list[str] = field(default_factory=list)

    def open_threats(self) -> list[str]:
        covered = "".join(CONTROLS[control] for control in self.controls)
        return [letter for letter in APPLIES[self.kind] if letter not in covered]

    def risk(self) -> int:  # exposed twice as much where zones of trust meet
        return self.damage * (2 if len(self.zones) > 1 else 1)


model = [
    Element("customer", "external", 1, {"internet"}, ["login"]),
    Element("customer -> shop", "flow", 3, {"internet", "cloud"}, ["TLS"]),
    Element("shop", "process", 3, {"cloud"}, ["login", "rate limit", "validation"]),
    Element("shop -> orders", "flow", 3, {"cloud"}),
    Element("orders", "store", 3, {"cloud"}, ["audit log"]),
]
found = [(e.risk(), e.name, letter) for e in model for letter in e.open_threats()]
total = sum(len(APPLIES[e.kind]) for e in model)
print(f"{total} possible threats, {total - len(found)} covered, {len(found)} open:")
for risk, name, letter in sorted(found, key=lambda f: (-f[0], f[1])):
    print(f"  risk {risk}: {NAMES['STRIDE'.index(letter)]} at {name}")
model[3].controls.append("TLS")
print("with TLS inside the cloud:", sum(len(e.open_threats()) for e in model), "open")
