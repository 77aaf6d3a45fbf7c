# One test, many inputs: a table of cases, a clear name for each in the report,
# and the exit status that a pipeline looks at.

import re
import sys
import unittest


def parse_price(text: str) -> int:
    """Cents of a price such as 12.50 or 12,5."""
    parts = re.fullmatch(r"\s*(\d+)(?:[.,](\d{1,2}))?\s*", text)
    if not parts:
        raise ValueError(f"not a price: {text!r}")
    return int(parts[1]) * 100 + int((parts[2] or "").ljust(2, "0"))


class ParsePriceTest(unittest.TestCase):
    CASES = [("12.50", 1250), ("12,5", 1250), (" 3 ", 300), ("0.07", 7)]
    WRONG = ["", "free", "1.2.3", "-0.50", "0.075"]

    def test_reads_prices(self):
        for text, cents in self.CASES:
            with self.subTest(text):
                self.assertEqual(parse_price(text), cents)

    def test_refuses_everything_else(self):
        for text in self.WRONG:
            with self.subTest(text), self.assertRaises(ValueError):
                parse_price(text)


class Report(unittest.TestResult):
    def addSubTest(self, test, subtest, error):  # called for every case
        super().addSubTest(test, subtest, error)
        print(f"FAIL {error[1]}:" if error else "ok", subtest.id().partition("Test.")[2])


suite = unittest.defaultTestLoader.loadTestsFromTestCase(ParsePriceTest)
result = Report()
suite.run(result)
print(f"{result.testsRun} tests, {len(result.failures) + len(result.errors)} cases failed")
sys.exit(not result.wasSuccessful())
