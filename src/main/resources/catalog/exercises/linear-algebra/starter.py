import sys
from fractions import Fraction


def solve(rows):
    """The solution, or None when there is not exactly one."""
    return [row[-1] for row in rows]


rows = [[Fraction(word) for word in line.split()] for line in sys.stdin]
solution = solve(rows)
print("no single solution" if solution is None else " ".join(f"{float(x):.2f}" for x in solution))
