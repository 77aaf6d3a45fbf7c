# The mix of three assets with the least risk, and the one with the best return
# for its risk, by solving the equations of Markowitz. They allow weights below
# 0, which are short sales; here none comes out.

import math

NAMES = ["bonds", "shares", "gold"]
RETURNS = [0.03, 0.08, 0.04]  # expected, which is a guess: the mix depends on it more than on the rest
RISK = [0.05, 0.18, 0.15]
CORRELATION = [[1.0, 0.1, 0.0], [0.1, 1.0, -0.1], [0.0, -0.1, 1.0]]
RISK_FREE = 0.02

covariance = [[CORRELATION[i][j] * RISK[i] * RISK[j] for j in range(3)] for i in range(3)]


def solve(matrix: list[list[float]], right: list[float]) -> list[float]:
    """Gauss and Jordan; no pivot search, since this covariance matrix is positive definite."""
    rows = [list(row) + [value] for row, value in zip(matrix, right)]
    for i in range(len(rows)):
        rows[i] = [value / rows[i][i] for value in rows[i]]
        for j in range(len(rows)):
            if j != i:
                rows[j] = [a - rows[j][i] * b for a, b in zip(rows[j], rows[i])]
    return [row[-1] for row in rows]


def normalised(weights: list[float]) -> list[float]:
    return [w / sum(weights) for w in weights]


def describe(name: str, weights: list[float]) -> None:
    expected = sum(w * r for w, r in zip(weights, RETURNS))
    rows = [sum(c * w for c, w in zip(row, weights)) for row in covariance]
    risk = math.sqrt(sum(w * r for w, r in zip(weights, rows)))
    mix = ", ".join(f"{n} {w:.0%}" for n, w in zip(NAMES, weights))
    sharpe = (expected - RISK_FREE) / risk
    print(f"{name}: {mix}; return {expected:.1%}, risk {risk:.1%}, Sharpe {sharpe:.2f}")


describe("equal", [1 / 3] * 3)
describe("least risk", normalised(solve(covariance, [1, 1, 1])))
describe("best ratio", normalised(solve(covariance, [r - RISK_FREE for r in RETURNS])))
describe("shares only", [0, 1, 0])
