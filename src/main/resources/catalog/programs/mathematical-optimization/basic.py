# The best mix of two products under three limits: a linear program, with the
# call of SciPy. What stands in for it looks at the corners of what is possible:
# if there is a best mix, one of them is as good.

from itertools import combinations
from types import SimpleNamespace as Result

NAMES = ["saw hours", "wood", "varnish"]


def main():  # from scipy.optimize import linprog
    # 3 euros a chair, 5 a table; linprog minimises, hence the minus signs, and stays at or above 0
    result = linprog(
        [-3, -5],
        A_ub=[[1, 2], [3, 1], [0, 1]],  # of each limit, what a chair and what a table takes
        b_ub=[14, 27, 6],
    )
    if not result.success:
        raise SystemExit(f"no best mix: {result.message}")
    chairs, tables = result.x
    print(f"best: {chairs:.1f} chairs and {tables:.1f} tables, {-result.fun:.1f} euros")
    for name, left in zip(NAMES, result.slack):
        print(f"{name}: {left:.1f} left{' <- nothing to spare' if left < 1e-9 else ''}")


def linprog(c, A_ub, b_ub):
    limits = [(*row, limit) for row, limit in zip(A_ub, b_ub)] + [(-1, 0, 0), (0, -1, 0)]
    corners = []
    for (a, b, e), (p, q, f) in combinations(limits, 2):
        if det := a * q - b * p:  # else they are parallel
            x, y = (e * q - b * f) / det, (a * f - e * p) / det
            if all(g * x + h * y <= limit + 1e-9 for g, h, limit in limits):
                corners.append((c[0] * x + c[1] * y, (x + 0.0, y + 0.0)))
                print(f"corner {corners[-1][1]}: {-corners[-1][0]:.1f} euros")
    if not corners:
        return Result(success=False, message="no mix keeps all limits")
    best, (x, y) = min(corners)
    slack = [limit - g * x - h * y for g, h, limit in limits[: len(b_ub)]]
    return Result(success=True, x=(x, y), fun=best, slack=slack)


main()
