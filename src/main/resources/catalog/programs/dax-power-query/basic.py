# DAX measures and what they compute: a measure is evaluated in the filter of
# each cell, and CALCULATE changes that filter. A few lines evaluate the
# functions that the measures use.

import re

MEASURES = dict(re.findall(r"^(.+?) = (.+)$", """
Sales = SUM(Orders[Euros])
Sales of all cities = CALCULATE([Sales], REMOVEFILTERS(Orders[City]))
Share of city = DIVIDE([Sales], [Sales of all cities])
""", re.M))  # fmt: skip

ORDERS = [
    {"City": "Oslo", "Year": 2024, "Euros": 100},
    {"City": "Oslo", "Year": 2025, "Euros": 140},
    {"City": "Rome", "Year": 2024, "Euros": 25},
    {"City": "Rome", "Year": 2025, "Euros": 60},
]


def evaluate(dax: str, context: dict) -> float | None:
    """Returns the value in a filter context; None is BLANK."""
    if match := re.fullmatch(r"\[(.+?)\]", dax):
        return evaluate(MEASURES[match[1]], context)
    if match := re.fullmatch(r"SUM\(Orders\[(\w+)\]\)", dax):
        rows = [o for o in ORDERS if all(o[column] == value for column, value in context.items())]
        return sum(o[match[1]] for o in rows) if rows else None
    if match := re.fullmatch(r"CALCULATE\((.+), REMOVEFILTERS\(Orders\[(\w+)\]\)\)", dax):
        return evaluate(match[1], {c: v for c, v in context.items() if c != match[2]})
    if match := re.fullmatch(r"DIVIDE\((.+), (.+)\)", dax):
        above, below = evaluate(match[1], context), evaluate(match[2], context)
        return above / below if above is not None and below else None  # BLANK, no error
    raise ValueError(f"unknown: {dax}")


for year in (2024, 2025, 2026):
    for city in ("Oslo", "Rome"):
        cell = {"City": city, "Year": year}  # what row and column of the cell filter
        sales, share = evaluate("[Sales]", cell), evaluate("[Share of city]", cell)
        shown = ["BLANK" if sales is None else sales, "BLANK" if share is None else f"{share:.0%}"]
        print(f"{year} {city}:", *shown)
print("total:", evaluate("[Sales]", {}), f"{evaluate('[Share of city]', {}):.0%}")
