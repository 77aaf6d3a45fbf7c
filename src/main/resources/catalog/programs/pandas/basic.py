# The daily work of pandas: read a table, count what is missing and drop it,
# pick rows, group and sum up. The lower half stands in for pandas.

import csv
import io
from statistics import mean
from types import SimpleNamespace as Box

CSV = "city,month,euros\nOslo,Jan,120\nRome,Jan,80\nOslo,Feb,150\nRome,Feb,\n"

def main():  # import pandas as pd
    df = pd.read_csv(io.StringIO(CSV))
    print("missing values:", df.isna().sum().to_dict())
    df = df.dropna(subset=["euros"])  # sum and mean skip it anyway; fillna(0) would spoil the mean
    print(f"months above 100, of {len(df['euros'])} rows:", list(df.loc[df["euros"] > 100, "month"]))
    for city, row in df.groupby("city")["euros"].agg(["sum", "mean"]).iterrows():
        print(f"{city}: sum {row['sum']:.0f}, mean {row['mean']:.1f}")

WAYS = {"sum": sum, "mean": mean}
def value(text):
    return None if text == "" else float(text) if text.isdecimal() else text

class Series(list):
    def __gt__(self, limit):  # each value for itself
        return [each > limit for each in self]

class DataFrame:
    def __init__(self, rows):
        self.rows, self.loc = rows, self
    def __getitem__(self, key):
        picked, name = ([True] * len(self.rows), key) if isinstance(key, str) else key
        return Series(row[name] for row, wanted in zip(self.rows, picked) if wanted)
    def isna(self):
        counts = {name: self[name].count(None) for name in self.rows[0]}
        return Box(sum=lambda: Box(to_dict=lambda: counts))
    def dropna(self, subset):
        return DataFrame([row for row in self.rows if all(row[name] is not None for name in subset)])
    def groupby(self, by):
        groups = {key: DataFrame([row for row in self.rows if row[by] == key]) for key in sorted(self[by])}
        def agg(name, ways):
            return {key: {way: WAYS[way](group[name]) for way in ways} for key, group in groups.items()}
        return {name: Box(agg=lambda ways, n=name: Box(iterrows=agg(n, ways).items)) for name in self.rows[0]}

pd = Box(read_csv=lambda f: DataFrame([{k: value(v) for k, v in row.items()} for row in csv.DictReader(f)]))
main()
