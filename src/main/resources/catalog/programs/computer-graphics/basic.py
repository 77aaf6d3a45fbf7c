# From a 3D cube to points on a screen: rotate, move away from the camera,
# divide by the distance; and draw the edges as text.

import math
from itertools import combinations, product

WIDTH, HEIGHT = 40, 18


def rotate(point, angle):
    x, y, z = point
    c, s = math.cos(angle), math.sin(angle)
    x, z = c * x + s * z, -s * x + c * z  # round the vertical axis
    c, s = math.cos(0.4), math.sin(0.4)
    return x, c * y - s * z, s * y + c * z  # and tilted a little


def project(point):
    x, y, z = point
    depth = z + 4  # the camera stands 4 units away
    scale = 26 / depth  # what is far is small
    return WIDTH / 2 + x * scale, HEIGHT / 2 - y * scale / 2  # a character is twice as high as wide


corners = list(product((-1, 1), repeat=3))
edges = [(a, b) for a, b in combinations(corners, 2) if sum(p != q for p, q in zip(a, b)) == 1]
screen = [[" "] * WIDTH for _ in range(HEIGHT)]
for a, b in edges:
    (x0, y0), (x1, y1) = project(rotate(a, 0.6)), project(rotate(b, 0.6))
    for step in range(41):
        x, y = x0 + (x1 - x0) * step / 40, y0 + (y1 - y0) * step / 40
        screen[round(y)][round(x)] = "#"
print("\n".join(line for row in screen if (line := "".join(row).rstrip())))
print(len(corners), "corners,", len(edges), "edges")
