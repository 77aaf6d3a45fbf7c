# A whole database in the program: SQLite through Python, with parameters
# instead of glued strings, and a transaction that undoes half a change.

import sqlite3

db = sqlite3.connect(":memory:")
db.execute("CREATE TABLE account (name TEXT PRIMARY KEY, cents INT NOT NULL CHECK (cents >= 0)) STRICT")
db.executemany("INSERT INTO account VALUES (?, ?)", [("ada", 10_000), ("bob", 2_000)])
db.commit()


def transfer(source: str, target: str, cents: int) -> None:
    if cents <= 0:
        raise ValueError("the amount must be above zero")
    with db:  # commits at the end, rolls back after an error
        for name, change in [(target, cents), (source, -cents)]:
            row = db.execute("UPDATE account SET cents = cents + ? WHERE name = ?", (change, name))
            if row.rowcount != 1:  # an UPDATE that finds nothing is no error by itself
                raise LookupError(f"no account {name!r}")


orders = [("ada", "bob", 3_000), ("bob", "ada", 50_000), ("ada", "x' OR 1=1 --", 100), ("ada", "bob", -500)]
for order in orders:
    try:
        transfer(*order)
        print(order, "done")
    except (sqlite3.IntegrityError, LookupError) as error:
        print(order, "rolled back:", error)
    except ValueError as error:
        print(order, "refused:", error)

for name, cents in db.execute("SELECT name, cents FROM account ORDER BY name"):
    print(f"{name} has {cents / 100:.2f}")
db.close()
