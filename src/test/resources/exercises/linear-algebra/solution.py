import sys
from fractions import Fraction


def solve(rows):
    """The solution, or None when there is not exactly one."""
    n = len(rows)
    for column in range(n):
        pivot = next((r for r in range(column, n) if rows[r][column] != 0), None)
        if pivot is None:
            return None
        rows[column], rows[pivot] = rows[pivot], rows[column]
        rows[column] = [value / rows[column][column] for value in rows[column]]
        for r in range(n):
            if r != column:
                factor = rows[r][column]
                rows[r] = [a - factor * b for a, b in zip(rows[r], rows[column])]
    return [row[-1] for row in rows]


rows = [[Fraction(word) for word in line.split()] for line in sys.stdin]
solution = solve(rows)
print("no single solution" if solution is None else " ".join(f"{float(x):.2f}" for x in solution))
