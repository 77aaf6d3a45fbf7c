# SQL injection: in a query that is glued together the text of a visitor becomes
# a part of the command and shows the orders of all; a parameter stays text.

import sqlite3

db = sqlite3.connect(":memory:")
db.execute("CREATE TABLE orders (customer TEXT NOT NULL, item TEXT NOT NULL)")
db.executemany("INSERT INTO orders VALUES (?, ?)", [("ada", "tea"), ("bob", "a gift"), ("o'hara", "mug")])


def items_glued(customer: str) -> list[str]:
    query = f"SELECT item FROM orders WHERE customer = '{customer}'"  # never do this
    return [item for (item,) in db.execute(query)]


def items(customer: str) -> list[str]:
    query = "SELECT item FROM orders WHERE customer = ?"
    return [item for (item,) in db.execute(query, (customer,))]


for function in (items_glued, items):
    print(function.__name__)
    for customer in ("ada", "x' OR '1'='1", "o'hara"):
        try:
            print(f"  {customer}: {function(customer)}")
        except sqlite3.OperationalError as error:  # a name with a quote breaks it even without an attack
            print(f"  {customer}: {error}")
db.close()
