# Broken object-level authorisation is first in OWASP's API Security Top 10:
# being logged in is not enough, the object must belong to the caller; and a
# request may set only the fields that are meant for it.

ORDERS = {1: {"owner": "ada", "euros": 20}, 2: {"owner": "bob", "euros": 35}}
WRITABLE = {"address"}


def read_unsafe(user: str, number: int) -> dict:
    return ORDERS[number]  # whoever counts up reads everything


def read(user: str, number: int) -> tuple[int, dict | None]:
    order = ORDERS.get(number)
    if order is None or order["owner"] != user:
        return 404, None  # the same answer: not even its existence is told
    return 200, order


def update(user: str, number: int, body: dict) -> tuple[int, object]:
    status, order = read(user, number)
    if status != 200:
        return status, None
    unknown = body.keys() - WRITABLE
    if unknown:
        return 422, f"not yours to set: {', '.join(sorted(unknown))}"
    order.update(body)
    return 200, order


print("unsafe:", read_unsafe("ada", 2))
print("ada reads 1:", read("ada", 1))
print("ada reads 2:", read("ada", 2), "- and 99:", read("ada", 99))
print(update("ada", 1, {"address": "Oslo", "euros": 0, "owner": "eve"}))
print(update("ada", 1, {"address": "Oslo"}))
print("ada writes 2:", update("ada", 2, {"address": "Oslo"}))
