# Joins and a pivot in pandas: orders meet customers, a left join shows who
# never ordered, and months become columns. The lower half stands in for pandas.

from types import SimpleNamespace as Box


def main():  # import pandas as pd
    customers = pd.DataFrame({"id": [1, 2, 3], "name": ["Ada", "Bob", "Cleo"]})
    orders = pd.DataFrame(
        {
            "customer": [1, 2, 1, 1],
            "month": ["2025-01", "2025-02", "2025-02", "2025-02"],
            "euros": [20, 35, 10, 50],
        }
    )
    joined = customers.merge(orders, left_on="id", right_on="customer", how="left", indicator=True)
    print(f"{len(joined)} rows from {len(customers)} customers and {len(orders)} orders")
    print("never ordered:", joined.loc[joined["_merge"] == "left_only", "name"].tolist())
    named = orders.merge(customers, left_on="customer", right_on="id")  # inner: whole euros stay whole
    table = named.pivot_table(index="name", columns="month", values="euros", aggfunc="sum", fill_value=0)
    for name, row in table.iterrows():
        print(name, row.to_dict())


class Series(list):
    tolist = list.copy

    def __eq__(self, other):  # each value for itself
        return [value == other for value in self]


class DataFrame:
    def __init__(self, columns):
        self.rows = [dict(zip(columns, values)) for values in zip(*columns.values())]
        self.loc = self

    def __len__(self):
        return len(self.rows)

    def __getitem__(self, key):
        picked, name = ([True] * len(self), key) if isinstance(key, str) else key
        return Series(row.get(name) for row, wanted in zip(self.rows, picked) if wanted)

    def merge(self, other, left_on, right_on, how="inner", indicator=False):
        result = DataFrame({})
        for row in self.rows:
            mates = [row | mate | {"_merge": "both"} for mate in other.rows if mate[right_on] == row[left_on]]
            result.rows += mates or ([row | {"_merge": "left_only"}] if how == "left" else [])
        return result

    def pivot_table(self, index, columns, values, aggfunc, fill_value):
        names = sorted(set(self[columns]))
        cells = {key: dict.fromkeys(names, fill_value) for key in sorted(self[index])}
        for row in self.rows:
            cells[row[index]][row[columns]] += row[values]  # of aggfunc just the sum
        return Box(iterrows={key: Box(to_dict=row.copy) for key, row in cells.items()}.items)


pd = Box(DataFrame=DataFrame)
main()
