# A left join and a pivot, the two steps of pandas that change the shape of a
# table, in plain Python; the comments have the pandas lines.

customers = [{"id": 1, "name": "Ada"}, {"id": 2, "name": "Bob"}, {"id": 3, "name": "Cleo"}]
orders = [
    {"customer": 1, "month": "2025-01", "euros": 20},
    {"customer": 2, "month": "2025-02", "euros": 35},
    {"customer": 1, "month": "2025-02", "euros": 10},
    {"customer": 1, "month": "2025-02", "euros": 50},
]

# joined = customers.merge(orders, left_on="id", right_on="customer", how="left")
by_customer: dict[int, list[dict]] = {}
for order in orders:
    by_customer.setdefault(order["customer"], []).append(order)
nothing = {"customer": None, "month": None, "euros": None}
joined = [c | o for c in customers for o in by_customer.get(c["id"], [nothing])]
print(len(joined), "rows from", len(customers), "customers and", len(orders), "orders")

# joined[joined["customer"].isna()]["name"]
print("never ordered:", [row["name"] for row in joined if row["customer"] is None])

# joined.pivot_table(index="name", columns="month", values="euros", aggfunc="sum", fill_value=0)
months = sorted({order["month"] for order in orders})
table: dict[str, dict[str, int]] = {}
for row in joined:
    if row["month"]:
        cells = table.setdefault(row["name"], dict.fromkeys(months, 0))
        cells[row["month"]] += row["euros"]
print("      ", *months)
for name, cells in table.items():
    print(f"{name:6}", *(f"{cells[month]:7}" for month in months))
