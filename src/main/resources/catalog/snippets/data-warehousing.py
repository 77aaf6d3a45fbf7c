# A slowly changing dimension of type 2: a changed customer gets a new row with its own key,
# facts keep the key that was valid on their day, so last year's report does not change.

dimension = []  # key, id, city, valid_from, valid_to
facts = []  # (surrogate key, day, euros)
OPEN = "9999-12-31"


def upsert(customer, city, day):
    current = next((row for row in dimension if row["id"] == customer and row["to"] == OPEN), None)
    if current and current["city"] == city:
        return  # nothing changed, no new version
    if current:
        current["to"] = day  # half-open intervals: from <= day < to
    key = len(dimension) + 1
    dimension.append({"key": key, "id": customer, "city": city, "from": day, "to": OPEN})


def sell(customer, day, euros):
    versions = (row for row in dimension if row["id"] == customer)
    valid = next(row for row in versions if row["from"] <= day < row["to"])
    facts.append((valid["key"], day, euros))


def revenue_by(column):  # the star join: one look-up per fact, then a plain GROUP BY
    rows, totals = {row["key"]: row for row in dimension}, {}
    for key, _, euros in facts:
        value = rows[key][column]
        totals[value] = totals.get(value, 0) + euros
    return totals


for customer, city in [("ada", "Oslo"), ("bob", "Rome")]:
    upsert(customer, city, "2023-01-01")
sell("ada", "2023-11-20", 100)
upsert("ada", "Rome", "2024-02-01")  # Ada moves
upsert("bob", "Rome", "2024-02-01")
sell("ada", "2024-03-05", 30)
sell("ada", "2024-01-15", 20)  # arrives late, belongs to the old address
for row in dimension:
    print(*row.values())
print("facts:", facts)
print("by city as it was:", revenue_by("city"))
newest = {row["id"]: row["city"] for row in dimension}
print("if cities were overwritten:", {newest["ada"]: sum(euros for *_, euros in facts)})
