# Joins, dates and reshaping in pandas: orders meet customers, months become
# columns, and a left join shows who never ordered.
# needs: pandas

import pandas as pd

customers = pd.DataFrame({"id": [1, 2, 3], "name": ["Ada", "Bob", "Cleo"]})
orders = pd.DataFrame(
    {
        "customer": [1, 2, 1, 1],
        "day": pd.to_datetime(["2025-01-30", "2025-02-03", "2025-02-10", "2025-03-01"]),
        "euros": [20, 35, 10, 50],
    }
)

# validate refuses a join that would silently multiply rows; without a match there is NaN
joined = customers.merge(
    orders, left_on="id", right_on="customer", how="left", indicator=True, validate="one_to_many"
)
print("never ordered:", joined.loc[joined["_merge"] == "left_only", "name"].tolist())

table = (
    orders.merge(customers, left_on="customer", right_on="id", validate="many_to_one")
    .assign(month=lambda df: df["day"].dt.to_period("M"))
    .pivot_table(index="name", columns="month", values="euros", aggfunc="sum", fill_value=0)
)
print(table)

by_month = orders.set_index("day")["euros"].resample("MS").sum()
print("average with the month before:")
print(by_month.rolling(2).mean().dropna())
