# The daily work of pandas, in plain Python where pandas is missing: each
# comment has the pandas line, below it is what it does.

import csv
import io
from collections import defaultdict

CSV = """city,month,euros
Oslo,Jan,120
Rome,Jan,80
Oslo,Feb,150
Rome,Feb,
"""

# df = pd.read_csv("sales.csv")
rows = list(csv.DictReader(io.StringIO(CSV)))

# df.isna().sum()
print("missing values:", {name: sum(row[name] == "" for row in rows) for name in rows[0]})

# df = df.dropna(subset=["euros"]): unknown is not 0, which would spoil the mean
rows = [row | {"euros": float(row["euros"])} for row in rows if row["euros"]]

# df.loc[df["euros"] > 100, ["city", "month"]]
print("above 100:", [(row["city"], row["month"]) for row in rows if row["euros"] > 100])

# df.groupby("city")["euros"].agg(["sum", "mean"])
groups: dict[str, list[float]] = defaultdict(list)
for row in rows:
    groups[row["city"]].append(row["euros"])
for city, values in sorted(groups.items()):
    print(f"{city}: sum {sum(values):.0f}, mean {sum(values) / len(values):.1f}")
