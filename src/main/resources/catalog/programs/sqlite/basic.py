# A whole database in the program: SQLite through Python, with parameters
# instead of glued strings, and a transaction that undoes half a change.

import sqlite3

db = sqlite3.connect(":memory:")
db.execute("PRAGMA foreign_keys = ON")  # off by default in SQLite
db.execute("CREATE TABLE account (name TEXT PRIMARY KEY, euros INT CHECK (euros >= 0)) STRICT")
db.executemany("INSERT INTO account VALUES (?, ?)", [("ada", 100), ("bob", 20)])
db.commit()


def transfer(source: str, target: str, euros: int) -> None:
    with db:  # commits at the end, rolls back after an error
        db.execute("UPDATE account SET euros = euros + ? WHERE name = ?", (euros, target))
        db.execute("UPDATE account SET euros = euros - ? WHERE name = ?", (euros, source))


transfer("ada", "bob", 30)
try:
    transfer("bob", "ada", 500)
except sqlite3.IntegrityError as error:
    print("rolled back:", error)

for name, euros in db.execute("SELECT name, euros FROM account ORDER BY name"):
    print(name, euros)
print(db.execute("SELECT count(*) FROM account WHERE name = ?", ("x' OR 1=1 --",)).fetchone())
