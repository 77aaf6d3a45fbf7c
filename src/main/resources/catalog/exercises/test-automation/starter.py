import unittest


class CartTest(unittest.TestCase):
    shop = None  # each of the shops below in turn; self.shop.open() gives a session

    def setUp(self):
        self.session = self.shop.open()

    def test_adds(self):
        self.session.add("tea", 1)
        self.assertEqual(self.session.count("tea"), 1)
        self.session.close()


class Right:
    left_open = 0

    def open(self, items=None):
        Right.left_open += 1
        session = type(self)()
        session.items, session.closed = {} if items is None else items, False
        return session

    def add(self, item, count):
        if count < 1:
            raise ValueError(f"count must be positive, not {count}")
        self.items[item] = self.items.get(item, 0) + count

    def count(self, item):
        return self.items.get(item, 0)

    def close(self):
        Right.left_open -= not self.closed
        self.closed = True


class Replaces(Right):
    def add(self, item, count):
        self.items.pop(item, None)
        super().add(item, count)


class Lenient(Right):
    def add(self, item, count):
        self.items[item] = self.items.get(item, 0) + count


class Shared(Right):
    every = {}

    def open(self):
        return super().open(self.every)


for kind in (Right, Replaces, Lenient, Shared):
    CartTest.shop, result = kind(), unittest.TestResult()
    unittest.defaultTestLoader.loadTestsFromTestCase(CartTest).run(result)
    print(kind.__name__, "passes" if result.wasSuccessful() else "is caught")
print("sessions left open:", Right.left_open)
