# Finds edges in a small image: Sobel kernels measure how brightness changes
# along x and y, the gradient gives strength and direction, and a threshold
# keeps the edges.

from math import atan2, degrees, hypot

SIZE = 10
# A bright disc on a dark background.
image = [[200 if hypot(x - 4.5, y - 4.5) < 3.2 else 20 for x in range(SIZE)] for y in range(SIZE)]

SOBEL_X = [[-1, 0, 1], [-2, 0, 2], [-1, 0, 1]]
SOBEL_Y = [list(row) for row in zip(*SOBEL_X)]  # the same, transposed


def correlate(picture, kernel, x, y):  # as OpenCV's filter2D: the kernel is not turned
    return sum(kernel[j][i] * picture[y + j - 1][x + i - 1] for j in range(3) for i in range(3))


inside = range(1, SIZE - 1)  # the border has no full neighbourhood
gradient = {
    (x, y): (correlate(image, SOBEL_X, x, y), correlate(image, SOBEL_Y, x, y))
    for y in inside
    for x in inside
}
for y in inside:
    pixels = "".join("#" if image[y][x] > 100 else "." for x in inside)
    edges = "".join("+" if hypot(*gradient[x, y]) > 400 else " " for x in inside)
    print(f"{pixels}   |{edges}|")

# 90 degrees is down, as y is.
for name, point in [("left", (1, 4)), ("top", (4, 1)), ("centre", (4, 4))]:
    gx, gy = gradient[point]
    direction = f", brighter towards {degrees(atan2(gy, gx)):.0f} degrees" if gx or gy else ""
    print(f"{name}: strength {hypot(gx, gy):.0f}{direction}")
