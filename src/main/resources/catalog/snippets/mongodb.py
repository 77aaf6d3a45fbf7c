# How a MongoDB aggregation pipeline transforms documents, stage by stage, in plain Python:
# $match, $unwind, $group with accumulators and $sort, each fed by the stage before.

from collections import defaultdict

orders = [
    {"_id": 1, "city": "Oslo", "paid": True, "items": [{"name": "tea", "qty": 2, "price": 5}]},
    {"_id": 2, "city": "Rome", "paid": True, "items": [{"name": "tea", "qty": 1, "price": 5}]},
    {"_id": 3, "city": "Rome", "paid": False, "items": [{"name": "mug", "qty": 9, "price": 8}]},
    {"_id": 4, "city": "Rome", "paid": True, "items": [{"name": "pot", "qty": 1, "price": 20}]},
]
orders[0]["items"].append({"name": "mug", "qty": 1, "price": 8})


def get(document, path):  # "items.price" reaches into nested documents
    for key in path.split("."):
        document = document[key]
    return document


def group(documents, key, **accumulators):
    groups = defaultdict(list)
    for document in documents:
        groups[get(document, key)].append(document)
    return {
        value: {name: accumulate(members) for name, accumulate in accumulators.items()}
        for value, members in groups.items()
    }


def revenue(documents):  # {"$sum": {"$multiply": ["$items.qty", "$items.price"]}}
    return sum(get(d, "items.qty") * get(d, "items.price") for d in documents)


matched = [order for order in orders if order["paid"]]  # {"$match": {"paid": true}}
print("$match keeps", [order["_id"] for order in matched])
unwound = [{**order, "items": item} for order in matched for item in order["items"]]
print("$unwind gives", [(line["_id"], line["items"]["name"]) for line in unwound])
for key in ("city", "items.name"):
    result = group(unwound, key, revenue=revenue, lines=len)
    print(f"$group by ${key}, then $sort:")
    for value, fields in sorted(result.items(), key=lambda entry: -entry[1]["revenue"]):
        print(f"  {value}: {fields}")
