# Two DAX measures and what they compute: a measure is evaluated in the filter
# of each cell, and CALCULATE changes that filter.

MEASURES = """
Sales = SUM(Orders[Euros])
Share of all = DIVIDE([Sales], CALCULATE([Sales], ALL(Orders[City])))
"""

ORDERS = [
    {"City": "Oslo", "Year": 2024, "Euros": 100},
    {"City": "Oslo", "Year": 2025, "Euros": 140},
    {"City": "Rome", "Year": 2024, "Euros": 25},
    {"City": "Rome", "Year": 2025, "Euros": 60},
]


def sales(context: dict) -> int:
    return sum(o["Euros"] for o in ORDERS if all(o[c] == v for c, v in context.items()))


def share_of_all(context: dict) -> float | None:
    without_city = {c: v for c, v in context.items() if c != "City"}  # ALL(Orders[City])
    total = sales(without_city)
    return sales(context) / total if total else None  # DIVIDE: BLANK, no error


print(MEASURES.strip())
for year in (2024, 2025):
    for city in ("Oslo", "Rome"):
        context = {"City": city, "Year": year}  # what row and column of the cell filter
        print(f"{year} {city}: {sales(context):3} {share_of_all(context):.0%}")
print("total:", sales({}), f"{share_of_all({}):.0%}")
