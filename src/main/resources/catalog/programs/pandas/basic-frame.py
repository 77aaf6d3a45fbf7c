# A table in pandas: read it, pick rows, compute a column, group and sum up.
# needs: pandas

import io

import pandas as pd

CSV = """city,month,euros
Oslo,Jan,120
Rome,Jan,80
Oslo,Feb,150
Rome,Feb,
"""

df = pd.read_csv(io.StringIO(CSV))
print(df.isna().sum().to_dict())

df = df.dropna(subset=["euros"])  # sum and mean skip it anyway; fillna(0) would spoil the mean
df["large"] = df["euros"] > 100
print(df[df["large"]])

totals = df.groupby("city")["euros"].agg(["sum", "mean"])
print(totals.sort_values("sum", ascending=False))
