# A first unit test: one function, and a test for each way it can go, with
# Python's own unittest.

import sys
import unittest


def shipping(total: float) -> float:
    """Shipping is free from 50 euros on."""
    if total < 0:
        raise ValueError("total must not be negative")
    return 0 if total >= 50 else 4.90


class ShippingTest(unittest.TestCase):
    def test_small_orders_pay(self):
        self.assertEqual(shipping(20), 4.90)

    def test_is_free_from_the_limit_on(self):
        self.assertEqual(shipping(50), 0)  # the edge itself

    def test_just_below_the_limit_pays(self):
        self.assertEqual(shipping(49.99), 4.90)

    def test_refuses_negative_totals(self):
        with self.assertRaises(ValueError):
            shipping(-1)


class Report(unittest.TestResult):
    def addSuccess(self, test):
        print("ok", test.id().split(".")[-1])


suite = unittest.defaultTestLoader.loadTestsFromTestCase(ShippingTest)
result = Report()
suite.run(result)
print(f"{result.testsRun} tests, {len(result.failures) + len(result.errors)} failed")
sys.exit(not result.wasSuccessful())
