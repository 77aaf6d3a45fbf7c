# One DynamoDB table for customers and their orders: the partition key groups,
# the sort key orders, and one query reads a customer with the newest orders.

TABLE: dict[str, dict[str, dict]] = {}  # PK -> SK -> item


def put(pk: str, sk: str, **attributes) -> None:
    TABLE.setdefault(pk, {})[sk] = {"PK": pk, "SK": sk, **attributes}


def query(pk: str, begins_with: str = "", forward: bool = True, limit: int = 100) -> list[dict]:
    """KeyConditionExpression: PK = :pk AND begins_with(SK, :sk)"""
    keys = sorted(sk for sk in TABLE.get(pk, {}) if sk.startswith(begins_with))
    return [TABLE[pk][sk] for sk in (keys if forward else keys[::-1])[:limit]]


put("CUSTOMER#ada", "PROFILE", city="London")
put("CUSTOMER#ada", "ORDER#2025-01-03", euros=20)
put("CUSTOMER#ada", "ORDER#2025-03-01", euros=35)
put("CUSTOMER#bob", "PROFILE", city="Oslo")

print("orders in 2025-03:", query("CUSTOMER#ada", "ORDER#2025-03"))
print("newest:", query("CUSTOMER#ada", "ORDER#", forward=False, limit=1)[0]["SK"])
print("everything of bob:", [item["SK"] for item in query("CUSTOMER#bob")])
