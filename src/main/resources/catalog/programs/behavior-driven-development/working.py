# A feature in Gherkin, and the steps behind its sentences: each line is matched
# by a pattern, and the words in quotes become arguments.

import re

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

STEPS = []


def step(pattern: str):
    return lambda function: STEPS.append((re.compile(pattern), function)) or function


@step(r'a cart with (\d+) x "(\w+)" at (\d+) euros')
def cart(context, count, item, euros):
    context["total"] = int(count) * int(euros)


@step(r"the customer checks out")
def check_out(context):
    context["shipping"] = 0 if context["total"] >= 50 else 5


@step(r"the shipping costs (\d+) euros")
def shipping(context, euros):
    assert context["shipping"] == int(euros), context["shipping"]


for line in FEATURE.strip().split("\n"):
    keyword, _, text = line.strip().partition(" ")
    if keyword == "Scenario:":
        context: dict = {}
    if keyword in ("Given", "When", "Then"):
        pattern, function = next((p, f) for p, f in STEPS if p.fullmatch(text))
        function(context, *pattern.fullmatch(text).groups())
    print(line)
