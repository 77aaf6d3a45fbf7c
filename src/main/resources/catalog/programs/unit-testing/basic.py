# A first unit test: one function, and a test for each way it can go, with
# Python's own unittest.

import sys
import unittest


def shipping(cents: int) -> int:
    """Shipping is free from 50 euros on."""
    if cents < 0:
        raise ValueError("total must not be negative")
    return 0 if cents >= 50_00 else 4_90


class ShippingTest(unittest.TestCase):
    def test_small_orders_pay(self):
        self.assertEqual(shipping(20_00), 4_90)

    def test_is_free_from_the_limit_on(self):
        self.assertEqual(shipping(50_00), 0)  # the edge itself

    def test_just_below_the_limit_pays(self):
        self.assertEqual(shipping(49_99), 4_90)

    def test_refuses_negative_totals(self):
        with self.assertRaises(ValueError):
            shipping(-1)


# In a project: python -m unittest -v
suite = unittest.defaultTestLoader.loadTestsFromTestCase(ShippingTest)
result = unittest.TextTestRunner(stream=sys.stdout, verbosity=2).run(suite)
sys.exit(not result.wasSuccessful())
