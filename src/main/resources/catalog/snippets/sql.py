# What a SQL query does, step by step in plain Python: the clauses run in the order
# FROM, JOIN, WHERE, GROUP BY, HAVING, SELECT, ORDER BY, not in the order they are written.

from collections import defaultdict

customers = [{"id": 1, "name": "Ada"}, {"id": 2, "name": "Bob"}, {"id": 3, "name": "Cleo"}]
purchases = [(1, 120), (2, 15), (1, 80), (2, 5), (2, None)]
print("SELECT name, COUNT(*), COUNT(euros), SUM(euros) ... LEFT JOIN ... GROUP BY name")

# FROM customer LEFT JOIN purchase: a customer without a match keeps one row of NULLs.
joined = []
for customer in customers:
    matches = [euros for customer_id, euros in purchases if customer_id == customer["id"]]
    joined += [(customer["name"], euros) for euros in matches or [None]]
print(f"after the join: {len(joined)} rows, {joined}")

# GROUP BY name; aggregates skip NULL, but COUNT(*) counts rows.
groups = defaultdict(list)
for name, euros in joined:
    groups[name].append(euros)
selected = []
for name, values in groups.items():
    known = [value for value in values if value is not None]
    selected.append((name, len(values), len(known), sum(known) if known else None))
for row in selected:
    print("group:", row)

# WHERE euros > 10 would drop Cleo: NULL > 10 is unknown, and unknown is not true.
print("WHERE euros > 10 keeps:", [row for row in joined if row[1] is not None and row[1] > 10])
# HAVING filters whole groups, after aggregation; ORDER BY comes last.
having = [row for row in selected if row[3] is not None and row[3] >= 20]
print("HAVING SUM(euros) >= 20 ORDER BY 4 DESC:", sorted(having, key=lambda row: -row[3]))
