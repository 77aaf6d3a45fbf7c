# What a client checks in a chain of certificates: names, dates, who may issue,
# and that each one is signed by the next up to a root it trusts.

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True)
class Certificate:
    subject: str
    issuer: str
    names: tuple[str, ...]
    until: date
    is_ca: bool
    signed_by: str  # stands for a valid signature of that key


ROOT = Certificate("Root", "Root", (), date(2040, 1, 1), True, "Root")
MIDDLE = Certificate("Middle", "Root", (), date(2030, 1, 1), True, "Root")
LEAF = Certificate("shop", "Middle", ("shop.example", "*.shop.example"), date(2025, 6, 1), False, "Middle")
TRUSTED = {"Root"}


def matches(host: str, name: str) -> bool:
    if name.startswith("*."):  # one label, not more
        return host.partition(".")[2] == name[2:]
    return host == name


def verify(chain: list[Certificate], host: str, today: date) -> str:
    if not any(matches(host, name) for name in chain[0].names):
        return f"not valid for {host}"
    for below, above in zip(chain, chain[1:]):
        if below.issuer != above.subject or below.signed_by != above.subject:
            return f"{below.subject} is not signed by {above.subject}"
        if not above.is_ca:
            return f"{above.subject} may not issue certificates"
    expired = [c.subject for c in chain if today > c.until]
    if expired:
        return f"expired: {', '.join(expired)}"
    return "trusted" if chain[-1].subject in TRUSTED else "the root is unknown"


today = date(2025, 3, 1)
chain = [LEAF, MIDDLE, ROOT]
forged = Certificate("bank", "shop", ("bank.example",), date(2026, 1, 1), False, "shop")
print(verify(chain, "shop.example", today))
print(verify(chain, "a.b.shop.example", today))
print(verify(chain, "shop.example", date(2025, 7, 1)))
print(verify([forged, *chain], "bank.example", today))
print(verify(chain[:2], "www.shop.example", today), "(the server forgot one)")
