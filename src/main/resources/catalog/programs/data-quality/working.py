# Data quality as executable expectations: each rule has a tolerance and a
# severity, names the rows that break it, and a drift check compares the load
# with the loads before it.

import re
from statistics import mean, stdev

rows = [
    {"id": 1, "email": "ada@example.org", "country": "NO", "amount": 20.0},
    {"id": 2, "email": "bob@example", "country": "IT", "amount": 22.5},
    {"id": 3, "email": "cleo@example.org", "country": "XX", "amount": 19.0},
    {"id": 3, "email": None, "country": "IT", "amount": 21.0},
    {"id": 5, "email": "dan@example.org", "country": "NO", "amount": 210.0},
]
earlier_averages = [19.5, 21.0, 20.4, 22.0, 18.9, 20.7]
ids = [row["id"] for row in rows]
EMAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s.]+")

rules = [  # name, check of one row, share of rows that may break it, severity
    ("id is unique", lambda r: ids.count(r["id"]) == 1, 0.0, "error"),
    ("email is present", lambda r: r["email"] is not None, 0.25, "error"),
    ("email is valid", lambda r: r["email"] is None or EMAIL.fullmatch(r["email"]), 0.0, "warning"),
    ("country is known", lambda r: r["country"] in {"NO", "IT"}, 0.0, "error"),
]
errors = 0
for name, check, tolerance, severity in rules:
    broken = [number for number, row in enumerate(rows) if not check(row)]
    share = len(broken) / len(rows)
    verdict = "ok" if share <= tolerance else severity
    errors += verdict == "error"
    print(f"{verdict:7} {name}: {share:.0%} broken (at most {tolerance:.0%}), rows {broken}")

# No rule above looks at amounts. Six earlier loads say what average is normal.
average = mean(row["amount"] for row in rows)
z = (average - mean(earlier_averages)) / stdev(earlier_averages)
drifted = abs(z) > 3
errors += drifted
print(f"{'error' if drifted else 'ok':7} average amount {average:.2f} is {z:.1f} deviations off")
print(f"{errors} errors:", "not fit to load" if errors else "fit to load")
