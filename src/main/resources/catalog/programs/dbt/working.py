# Two dbt models: SELECT statements that name each other with ref(), and tests
# on a column. Here they are compiled and built in SQLite, parents first.

import re
import sqlite3

MODELS = {
    "revenue": """
        select customer, sum(euros) as euros
        from {{ ref('paid_orders') }} group by customer""",
    "paid_orders": """
        select id, customer, euros from {{ source('shop', 'orders') }}
        where state = 'paid'""",
}
TESTS = {("paid_orders", "id"): ["unique", "not_null"], ("revenue", "euros"): ["not_null"]}

db = sqlite3.connect(":memory:")
db.executescript("""
create table shop_orders (id, customer, euros, state);
insert into shop_orders values
    (1, 'ada', 10, 'paid'), (2, 'bob', 5, 'open'), (2, 'ada', 7, 'paid'), (2, 'bob', 1, 'paid');
""")


def build(name: str, done: set[str]) -> None:
    for parent in re.findall(r"ref\('(\w+)'\)", MODELS[name]):
        build(parent, done)
    if name not in done:
        sql = re.sub(r"{{ ref\('(\w+)'\) }}", r"\1", MODELS[name])
        sql = re.sub(r"{{ source\('(\w+)', '(\w+)'\) }}", r"\1_\2", sql)
        db.execute(f"create view {name} as {sql}")
        print("built", name)
        done.add(name)


built: set[str] = set()
for model in MODELS:
    build(model, built)

FAILING = {
    "unique": "select {c} from {m} group by {c} having count(*) > 1",
    "not_null": "select {c} from {m} where {c} is null",
}
for (model, column), tests in TESTS.items():
    for test in tests:
        rows = db.execute(FAILING[test].format(m=model, c=column)).fetchall()
        print(f"{'FAIL' if rows else 'PASS'} {test} {model}.{column} {rows or ''}".rstrip())
