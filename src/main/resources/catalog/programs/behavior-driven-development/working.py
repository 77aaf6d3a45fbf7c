# A feature in Gherkin, and the steps behind its sentences as Behave has them: a
# sentence is matched by its pattern, and what stands in braces is an argument.
# The last lines stand in for Behave's runner.

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


def step(sentence):
    return lambda function: STEPS.setdefault(sentence, function)


given = when = then = step  # from behave import given, when, then


@given('a cart with {count:d} x "{item}" at {euros:d} euros')
def fill_cart(context, count, item, euros):
    context.total = count * euros


@when("the customer checks out")
def check_out(context):
    context.shipping = 0 if context.total >= 50 else 5


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


scenarios = FEATURE.split("Scenario: ")[1:]
for scenario in scenarios:
    title, *lines = scenario.strip().splitlines()
    context = SimpleNamespace()  # a new one for each scenario
    for line in lines:
        run(line.strip().split(" ", 1)[1], context)
    print(f"passed: {title}, {len(lines)} steps, total {context.total}, shipping {context.shipping}")
