# How a spreadsheet recalculates: formulas name other cells, a change computes only what depends
# on it, each cell after its inputs, and a circular reference is reported.

import re
from operator import add, mul, sub

OPERATORS = {"+": add, "-": sub, "*": mul}
formulas = {"A1": "100", "A2": "250", "A3": "=A1+A2", "B1": "=A3*2", "B2": "=B1-A1", "C1": "=A2*3"}
values: dict[str, float] = {}
computed: list[str] = []


def value(term: str, path: tuple[str, ...] = ()) -> float:
    if term not in formulas:
        return float(term)  # a number inside a formula
    if term in path:
        raise ValueError(f"circular reference {' -> '.join([*path, term])}")
    if term not in values:
        parts = re.split(r"([-+*])", formulas[term].removeprefix("="))
        numbers = [value(part, (*path, term)) for part in parts[::2]]
        values[term] = OPERATORS[parts[1]](*numbers) if len(parts) == 3 else numbers[0]
        computed.append(term)
    return values[term]


def change(cell: str, text: str) -> None:
    formulas[cell] = text
    stale = {cell}
    while more := {c for c, f in formulas.items() if stale & set(re.findall(r"\w+", f))} - stale:
        stale |= more  # what reads a stale cell is stale itself
    for name in stale:
        values.pop(name, None)
    computed.clear()
    try:
        shown = "  ".join(f"{name} {value(name):g}" for name in formulas)
        print(f"{cell} = {text}: computed {' '.join(computed)}\n  {shown}")
    except ValueError as error:
        print(f"{cell} = {text}: {error}")


change("C2", "=C1+1")
change("A1", "40")
change("A2", "200")
change("A1", "=B2+1")
change("A1", "50")
