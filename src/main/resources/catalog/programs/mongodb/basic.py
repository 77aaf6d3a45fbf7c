# Documents as MongoDB keeps them, found by queries that are documents as well.
# No server is here: the lines below act out the operators that are used most.

ORDERS = [
    {"_id": 1, "customer": {"name": "Ada", "city": "Bern"}, "items": ["tea", "mug"], "euros": 24},
    {"_id": 2, "customer": {"name": "Bob", "city": "Rome"}, "items": ["tea"], "euros": 9},
    {"_id": 3, "customer": {"name": "Cleo", "city": "Bern"}, "items": ["jam"]},  # no price yet
]

OPERATORS = {
    "$gte": lambda value, limit: value is not None and value >= limit,
    "$in": lambda value, choices: value in choices,
    "$exists": lambda value, wanted: (value is not None) == wanted,
}


def field(document: dict, path: str):
    for name in path.split("."):  # a dot leads into the document inside
        document = document.get(name) if isinstance(document, dict) else None
    return document


def matches(document: dict, query: dict) -> bool:
    for path, wanted in query.items():
        value = field(document, path)
        if isinstance(wanted, dict):
            if not all(OPERATORS[name](value, operand) for name, operand in wanted.items()):
                return False
        elif value != wanted and not (isinstance(value, list) and wanted in value):
            return False  # of an array, one entry is enough
    return True


for query in [
    {"customer.city": "Bern"},
    {"items": "tea", "euros": {"$gte": 10}},
    {"euros": {"$exists": False}},
    {"customer.name": {"$in": ["Bob", "Cleo"]}},
]:
    print(f"db.orders.find({query})")
    print("   ", [order["_id"] for order in ORDERS if matches(order, query)])
