# Fits a plane to points by least squares: builds the normal equations
# A'A x = A'b, solves them by Gaussian elimination in exact fractions, and
# checks the geometry.

from fractions import Fraction

Matrix = list[list[Fraction]]


def transpose(m: Matrix) -> Matrix:
    return [list(column) for column in zip(*m)]


def multiply(a: Matrix, b: Matrix) -> Matrix:
    return [[sum(x * y for x, y in zip(row, column)) for column in zip(*b)] for row in a]


def solve(a: Matrix, b: Matrix) -> Matrix:
    rows = [left + right for left, right in zip(a, b)]
    for i in range(len(rows)):
        pivot = next((r for r in range(i, len(rows)) if rows[r][i] != 0), None)
        if pivot is None:
            raise ValueError("the columns depend on each other: no single solution")
        rows[i], rows[pivot] = rows[pivot], rows[i]
        rows[i] = [value / rows[i][i] for value in rows[i]]
        for r in range(len(rows)):
            if r != i:  # clear the column above and below the pivot
                rows[r] = [x - rows[r][i] * y for x, y in zip(rows[r], rows[i])]
    return [row[len(a) :] for row in rows]


points = [(0, 0, 1), (1, 0, 3), (0, 1, 4), (1, 1, 7), (2, 1, 8)]  # x, y, z
A = [[Fraction(1), Fraction(x), Fraction(y)] for x, y, _ in points]
b = [[Fraction(z)] for _, _, z in points]
normal = multiply(transpose(A), A)
solution = solve(normal, multiply(transpose(A), b))
print("A'A =", [[int(value) for value in row] for row in normal])
print("z = {} + {} x + {} y".format(*(str(value) for [value] in solution)))

residual = [[z - fitted] for [z], [fitted] in zip(b, multiply(A, solution))]
print("residuals:", [str(value) for [value] in residual])
print("A' residual =", [str(value) for [value] in multiply(transpose(A), residual)])  # 0: orthogonal
print("squared error:", sum(value**2 for [value] in residual))
