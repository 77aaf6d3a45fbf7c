# A test against a real database instead of a mock: each test begins with its
# own tables, and what only the database can tell (a constraint) is tested too.

import sqlite3
import sys
import unittest

# The application makes its tables with it, too: no test has a constraint of its own.
SCHEMA = "CREATE TABLE users (id INTEGER PRIMARY KEY, email TEXT UNIQUE NOT NULL)"


class Users:
    def __init__(self, db: sqlite3.Connection):
        self.db = db

    def add(self, email: str) -> int:
        with self.db:
            return self.db.execute("INSERT INTO users (email) VALUES (lower(?))", (email,)).lastrowid

    def find(self, email: str) -> int | None:
        row = self.db.execute("SELECT id FROM users WHERE email = lower(?)", (email,)).fetchone()
        return row and row[0]


class UsersTest(unittest.TestCase):
    def setUp(self):
        self.db = sqlite3.connect(":memory:")
        self.addCleanup(self.db.close)
        self.db.execute(SCHEMA)
        self.users = Users(self.db)

    def test_finds_what_was_added_whatever_the_case(self):
        number = self.users.add("Ada@Example.org")
        self.assertEqual(self.users.find("ada@example.ORG"), number)

    def test_refuses_the_same_address_twice(self):
        self.users.add("ada@example.org")
        with self.assertRaises(sqlite3.IntegrityError):
            self.users.add("ADA@example.org")
        self.assertEqual(self.db.execute("SELECT count(*) FROM users").fetchone(), (1,))

    def test_knows_nobody_at_first(self):
        self.assertIsNone(self.users.find("ada@example.org"))


class Report(unittest.TestResult):
    def addSuccess(self, test):
        print("ok", test.id().split(".")[-1])


result = Report()
unittest.defaultTestLoader.loadTestsFromTestCase(UsersTest).run(result)
print(f"{result.testsRun} tests against SQLite {sqlite3.sqlite_version.split('.')[0]}")
for _, trace in result.failures + result.errors:
    print(trace)
sys.exit(not result.wasSuccessful())
