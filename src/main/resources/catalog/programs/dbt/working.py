# A small dbt project: two models, SELECT statements that name each other with
# ref(), and a schema.yml with their source and tests. As by "dbt run" they are
# built, parents first, and as by "dbt test" tested; SQLite is the warehouse.

import re
import sqlite3

PROJECT = {
    "models/revenue.sql": """
{{ config(materialized='table') }}
select customer, sum(euros) as euros
from {{ ref('paid_orders') }}
group by customer""",
    "models/paid_orders.sql": """
select id, customer, euros
from {{ source('shop', 'orders') }}
where state = 'paid'""",
    "models/schema.yml": """
sources: [{name: shop, tables: [{name: orders}]}]
models:
  - name: paid_orders
    columns:
      - name: id
        data_tests: [unique, not_null]
  - name: revenue
    columns:
      - name: euros
        data_tests: [not_null]
""",
}

db = sqlite3.connect(":memory:")
db.execute("create table shop_orders (id, customer, euros, state)")
ORDERS = [(1, "ada", 10, "paid"), (2, "bob", 5, "open"), (3, "ada", 7, "paid"), (3, "bob", 1, "paid")]
db.executemany("insert into shop_orders values (?, ?, ?, ?)", ORDERS)


def build(name: str, done: list[str]) -> None:
    sql = PROJECT[f"models/{name}.sql"]
    for parent in re.findall(r"ref\('(\w+)'\)", sql):
        build(parent, done)
    if name not in done:
        kind = "table" if "materialized='table'" in sql else "view"  # a view is the default
        sql = re.sub(r"{{ ref\('(\w+)'\) }}", r"\1", re.sub(r"{{ config.*?}}", "", sql))
        db.execute(f"create {kind} {name} as" + re.sub(r"{{ source\('(\w+)', '(\w+)'\) }}", r"\1_\2", sql))
        print("built", kind, name, db.execute(f"select count(*) from {name}").fetchone()[0], "rows")
        done.append(name)


built: list[str] = []
for name in re.findall(r"models/(\w+)\.sql", " ".join(PROJECT)):
    build(name, built)
FAILING = {"unique": "select {c} from {m} where {c} is not null group by {c} having count(*) > 1",
           "not_null": "select {c} from {m} where {c} is null"}  # fmt: skip
for model, part in re.findall(r"- name: (\w+)\n    columns:\n((?: {6}.+\n)+)", PROJECT["models/schema.yml"]):
    for column, tests in re.findall(r"- name: (\w+)\n +data_tests: \[(.+)\]", part):
        for test in tests.split(", "):
            rows = db.execute(FAILING[test].format(m=model, c=column)).fetchall()
            print(f"{'FAIL' if rows else 'PASS'} {test}_{model}_{column} {rows or ''}".rstrip())
db.close()
