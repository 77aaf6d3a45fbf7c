# Unit tests with Python's own unittest: boundaries, errors and a stub for the
# clock; then mutation testing asks whether the tests notice code that is broken
# on purpose.

import io
import unittest


class Parking:
    def __init__(self, clock, free=30, maximum=20):
        self.clock, self.free, self.maximum, self.entered = clock, free, maximum, clock()

    def fee(self) -> int:
        minutes = self.clock() - self.entered
        if minutes < 0:
            raise ValueError("left before entering")
        started_hours = -(-minutes // 60)
        return min(2 * started_hours, self.maximum) if minutes > self.free else 0


class ParkingTest(unittest.TestCase):
    make = Parking

    def fee_after(self, minutes: int) -> int:
        clock = iter([1000, 1000 + minutes])  # a stub: no test waits for real time
        return type(self).make(lambda: next(clock)).fee()

    def test_started_hours_count(self):
        self.assertEqual(self.fee_after(60), 2)
        self.assertEqual(self.fee_after(61), 4)

    def test_half_an_hour_is_free(self):
        for minutes, fee in [(0, 0), (30, 0), (31, 2)]:
            with self.subTest(minutes=minutes):
                self.assertEqual(self.fee_after(minutes), fee)

    def test_leaving_before_entering_is_an_error(self):
        with self.assertRaisesRegex(ValueError, "before entering"):
            self.fee_after(-1)


survivors = []
MUTANTS = {"original": {}, "free until 29": {"free": 29}, "maximum 18": {"maximum": 18}}
for name, change in MUTANTS.items():
    ParkingTest.make = lambda clock, change=change: Parking(clock, **change)
    suite = unittest.defaultTestLoader.loadTestsFromTestCase(ParkingTest)
    result = unittest.TextTestRunner(stream=io.StringIO()).run(suite)
    failed = [test.id().split(".")[-1] for test, _ in result.failures + result.errors]
    print(f"{name}: {result.testsRun} tests, failed: {failed or 'none'}")
    survivors += [name] if change and not failed else []
if survivors:
    print("nobody noticed:", *survivors, "- so a test is missing")  # of a stay that costs the maximum
