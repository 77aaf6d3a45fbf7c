# A compiler on one page: a tokenizer, a precedence-climbing parser, constant
# folding on the syntax tree, code for a stack machine, and the machine that
# runs it.

import re
from operator import add, mul, sub

OPERATORS = {"+": (1, add), "-": (1, sub), "*": (2, mul)}  # precedence, meaning


def parse(tokens: list[str], minimum: int = 1):
    token = tokens.pop(0)
    tree = parse(tokens) if token == "(" else int(token) if token.isdigit() else token
    tokens[:] = tokens[token == "(" :]  # after a group comes its closing parenthesis
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
            *stack, left, right = stack
            step = OPERATORS[step][1](left, right)
        stack.append(variables.get(step, step))
    return stack[0]


for source in ("2 + 3 * x", "(2 + 3) * x", "10 - 4 - 3", "x * (60 * 60 - 1)"):
    tree = parse(re.findall(r"\w+|[^\s\w]", source))
    print(f"{source} is {tree}")
    print(f"  code {emit(fold(tree))}, for x=4 {execute(emit(fold(tree)), x=4)}")
