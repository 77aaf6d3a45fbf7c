# A compiler: a tokenizer, a precedence-climbing parser, constant folding on
# the syntax tree, code for a stack machine, and the machine that runs it.

import re
from operator import add, mul, sub

OPERATORS = {"+": (1, add), "-": (1, sub), "*": (2, mul)}  # precedence, meaning


def atom(tokens: list[str]):
    token = tokens.pop(0) if tokens else "the end"
    if token == "(":
        tree = parse(tokens)
        if not tokens or tokens.pop(0) != ")":
            raise SyntaxError("a parenthesis is not closed")
        return tree
    if not token.isalnum():
        raise SyntaxError(f"a value was expected, not {token}")
    return int(token) if token.isdigit() else token


def parse(tokens: list[str], minimum: int = 1):
    tree = atom(tokens)
    while tokens and (level := OPERATORS.get(tokens[0], (0,))[0]) >= minimum:
        # One level higher on the right side: a - b - c groups to the left.
        tree = (tokens.pop(0), tree, parse(tokens, level + 1))
    return tree


def fold(tree):  # computes at compile time what is known
    if not isinstance(tree, tuple):
        return tree
    operator, left, right = tree[0], fold(tree[1]), fold(tree[2])
    known = isinstance(left, int) and isinstance(right, int)
    return OPERATORS[operator][1](left, right) if known else (operator, left, right)


def emit(tree) -> list:
    return [*emit(tree[1]), *emit(tree[2]), tree[0]] if isinstance(tree, tuple) else [tree]


def execute(code: list, **variables: int) -> int:
    stack = []
    for step in code:
        if step in OPERATORS:
            right, left = stack.pop(), stack.pop()
            stack.append(OPERATORS[step][1](left, right))
        else:
            stack.append(step if isinstance(step, int) else variables[step])
    return stack.pop()


for source in ("2 + 3 * x", "(2 + 3) * x", "10 - 4 - 3", "x * (60 * 60 - 1)", "2 * (x + 1", "2x", "2 +"):
    try:
        tree = parse(tokens := re.findall(r"\d+|[a-z]+|\S", source))
        if tokens:
            raise SyntaxError(f"{tokens[0]} is too much")
        print(f"{source}: code {(code := emit(fold(tree)))}, for x=4 {execute(code, x=4)}")
    except SyntaxError as error:
        print(f"{source}: {error}")
