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
            with self.subTest(text=text):
                self.assertEqual(parse_price(text), cents)

    def test_refuses_everything_else(self):
        for text in self.WRONG:
            with self.subTest(text=text), self.assertRaises(ValueError):
                parse_price(text)


suite = unittest.defaultTestLoader.loadTestsFromTestCase(ParsePriceTest)
result = unittest.TestResult()
suite.run(result)
for text, cents in ParsePriceTest.CASES:
    print(f"{text!r} is {cents} cents")
print(f"{result.testsRun} tests, {len(ParsePriceTest.CASES + ParsePriceTest.WRONG)} cases")
for test, trace in result.failures + result.errors:
    print("FAIL", test, trace.strip().splitlines()[-1])
sys.exit(not result.wasSuccessful())
