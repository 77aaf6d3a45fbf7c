# The engine of a test framework, built small: fixtures are injected by parameter name and
# cleaned up even after a failure, one test runs with many inputs, flaky tests are exposed.

import inspect
from contextlib import ExitStack, contextmanager

cleanups = []


@contextmanager
def cart():  # a fixture: the test gets what is yielded, the rest runs afterwards
    yield {"tea": 2}
    cleanups.append("cart")


def test_total(cart, price, expected):
    assert cart["tea"] * price == expected, f"{cart['tea'] * price} is not {expected}"


def test_adding(cart):
    cart["mug"] = 1  # every test gets a fresh cart, so nobody else meets this mug
    assert len(cart) == 2


def test_payment(answers=iter(["timeout", "ok", "timeout", "ok", "ok", "ok"])):
    assert (answer := next(answers)) == "ok", answer


def run(test, fixtures, **inputs):
    with ExitStack() as stack:
        for name in inspect.signature(test).parameters.keys() & fixtures.keys():
            inputs[name] = stack.enter_context(fixtures[name]())
        try:
            test(**inputs)
            return "passed"
        except AssertionError as failure:
            return f"FAILED ({failure})"


shared = {"cart": cart}
for price, expected in [(3, 6), (0, 0), (5, 11)]:  # one test, many cases
    print(f"test_total {price}: {run(test_total, shared, price=price, expected=expected)}")
print("test_adding:", run(test_adding, shared))
print("fixtures cleaned up:", len(cleanups), "of 4, after the failed test too")
print("test_payment, 6 runs of the same code:", [run(test_payment, {})[:6] for _ in range(6)])
