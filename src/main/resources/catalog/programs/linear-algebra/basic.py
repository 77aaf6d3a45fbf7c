# Vectors and matrices in plain Python: length and angle, a rotation as a
# matrix, and two equations with two unknowns.

import math


def dot(a, b):
    return sum(x * y for x, y in zip(a, b, strict=True))


def times(matrix, vector):
    return [dot(row, vector) for row in matrix]


def length(vector):
    return math.sqrt(dot(vector, vector))


a, b = [3, 4], [4, 3]
cosine = dot(a, b) / (length(a) * length(b))
angle = math.acos(max(-1, min(1, cosine)))  # rounding can pass 1 and -1
print(f"length of {a}: {length(a)}, angle to {b}: {math.degrees(angle):.1f} degrees")
print(f"{a} and [4, -3] are at right angles: {dot(a, [4, -3]) == 0}")

turn = math.radians(90)
rotation = [[math.cos(turn), -math.sin(turn)], [math.sin(turn), math.cos(turn)]]
print(f"{a} turned by 90 degrees:", [round(x, 6) for x in times(rotation, a)])

# 2x + y = 5 and x - y = 1, by Cramer's rule
(p, q), (r, s) = matrix = [[2, 1], [1, -1]]
determinant = p * s - q * r
x = (5 * s - q * 1) / determinant
y = (p * 1 - 5 * r) / determinant
print(f"x = {x}, y = {y}, check: {times(matrix, [x, y])} should be [5, 1]")
# 4x + 2y is twice 2x + y, so the determinant is 0; and 7 is not twice 5.
print("2x + y = 5 and 4x + 2y = 7: determinant", 2 * 2 - 1 * 4, "- no solution:", 7 != 2 * 5)
