# SQL injection: a query that is glued together lets a visitor log in without a
# password; the same query with parameters does not.

import sqlite3

db = sqlite3.connect(":memory:")
db.execute("CREATE TABLE users (name TEXT, password TEXT)")
db.execute("INSERT INTO users VALUES ('ada', 'secret')")  # hashed in real life


def login_glued(name: str, password: str) -> bool:
    query = f"SELECT 1 FROM users WHERE name = '{name}' AND password = '{password}'"
    return db.execute(query).fetchone() is not None


def login(name: str, password: str) -> bool:
    query = "SELECT 1 FROM users WHERE name = ? AND password = ?"
    return db.execute(query, (name, password)).fetchone() is not None


attack = "' OR '1'='1"
for function in (login_glued, login):
    print(function.__name__)
    print("  right password:", function("ada", "secret"))
    print("  wrong password:", function("ada", "guess"))
    print("  attack:", function("ada", attack))
