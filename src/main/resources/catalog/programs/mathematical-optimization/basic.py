# The best mix of two products under three limits: a linear program, solved by
# looking at the corners of what is possible: if there is a best mix, one of
# them is as good.

from itertools import combinations

# A solver minimises, hence the minus signs; it stays at or above 0 by itself:
# scipy.optimize.linprog([-3, -5], A_ub=[[1, 2], [3, 1], [0, 1]], b_ub=[14, 27, 6])

# profit 3 euros a chair, 5 a table
# a * chairs + b * tables <= limit
LIMITS = [(1, 2, 14, "saw hours"), (3, 1, 27, "wood"), (0, 1, 6, "varnish"), (-1, 0, 0, ""), (0, -1, 0, "")]


def profit(x: float, y: float) -> float:
    return 3 * x + 5 * y


corners = []
for (a, b, c, _), (d, e, f, _) in combinations(LIMITS, 2):
    det = a * e - b * d
    if det == 0:
        continue  # parallel
    x, y = (c * e - b * f) / det, (a * f - c * d) / det
    if all(p * x + q * y <= r + 1e-9 for p, q, r, _ in LIMITS):
        corners.append((x + 0.0, y + 0.0))

for x, y in sorted(corners, key=lambda corner: profit(*corner)):
    print(f"{x:4.1f} chairs {y:4.1f} tables: {profit(x, y):.1f} euros")

x, y = max(corners, key=lambda corner: profit(*corner))
print(f"best: {x:.0f} chairs and {y:.0f} tables")
for a, b, limit, name in LIMITS[:3]:
    left = limit - a * x - b * y
    print(f"{name}: {left:.1f} left{' <- limits the profit' if abs(left) < 1e-9 else ''}")
