# A feature in Gherkin and its steps as Behave has them: a pattern matches each
# sentence, braces hold arguments. The last lines stand in for its runner.

import re
from types import SimpleNamespace

FEATURE = """
Feature: Free shipping
  Scenario: A large order
    Given a cart with 2 x "tea" at 30 euros
    When the customer checks out
    Then the shipping costs 0 euros
  Scenario: A small order
    Given a cart with 1 x "mug" at 12 euros
    When the customer checks out
    Then the shipping costs 5 euros
"""
STEPS = {}


def shipping(total):  # the shop: it decides, the steps only call it
    return 0 if total >= 50 else 5


def step(sentence):
    return lambda function: STEPS.setdefault(sentence, function)


given = when = then = step  # from behave import given, when, then


@given('a cart with {count:d} x "{item}" at {euros:d} euros')
def fill_cart(context, count, item, euros):
    context.total = count * euros


@when("the customer checks out")
def check_out(context):
    context.shipping = shipping(context.total)


@then("the shipping costs {euros:d} euros")
def check_shipping(context, euros):
    assert context.shipping == euros, f"it costs {context.shipping}"


def run(text, context):
    for sentence, function in STEPS.items():
        pattern = re.sub(r"{(\w+)(:d)?}", lambda m: f"(?P<{m[1]}>{'[0-9]+' if m[2] else '.+'})", sentence)
        if match := re.fullmatch(pattern, text):
            numbers = {name: int(match[name]) for name in re.findall(r"{(\w+):d}", sentence)}
            return function(context, **match.groupdict() | numbers)
    raise LookupError(f"no step for: {text}")


for title, *lines in (scenario.strip().splitlines() for scenario in FEATURE.split("Scenario: ")[1:]):
    context = SimpleNamespace()  # a new one for each scenario
    for line in lines:
        run(line.strip().split(" ", 1)[1], context)
    print(f"passed: {title}, {len(lines)} steps, total {context.total}, shipping {context.shipping}")
