# One test, many inputs: a table of cases, a clear name for each in the report,
# and the exit status that a pipeline looks at.

import sys
import unittest


def parse_price(text: str) -> int:
    """Cents of a price such as 12.50 or 12,5."""
    euros, _, cents = text.strip().replace(",", ".").partition(".")
    return int(euros) * 100 + int((cents + "00")[:2])


class ParsePriceTest(unittest.TestCase):
    CASES = [("12.50", 1250), ("12,5", 1250), (" 3 ", 300), ("0.07", 7)]
    WRONG = ["", "free", "1.2.3"]

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
        print("FAIL" if error else "ok  ", subtest.id().partition("Test.")[2])


suite = unittest.defaultTestLoader.loadTestsFromTestCase(ParsePriceTest)
result = Report()
suite.run(result)
print(f"{result.testsRun} tests, {len(result.failures) + len(result.errors)} cases failed")
sys.exit(not result.wasSuccessful())
