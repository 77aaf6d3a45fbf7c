# Broadcasting and linear algebra of NumPy, beside the same in plain Python: the
# comment has the NumPy expression, the lines below it what it computes.

import math
import random

points = [[0.0, 0.0], [3.0, 4.0], [6.0, 8.0]]

# offsets = points[:, np.newaxis, :] - points[np.newaxis, :, :]
# (3, 1, 2) - (1, 3, 2) gives (3, 3, 2): sizes of 1 are stretched, from the right
offsets = [[[a - b for a, b in zip(p, q)] for q in points] for p in points]
print("shape:", (len(offsets), len(offsets[0]), len(offsets[0][0])))

# distances = np.sqrt((offsets**2).sum(axis=-1))
distances = [[math.sqrt(sum(x**2 for x in pair)) for pair in row] for row in offsets]
print("distances:", distances)

# points - points.mean(axis=0)
# (3, 2) - (2,): the row of means is subtracted from every row
means = [sum(column) / len(column) for column in zip(*points)]
print("centred:", [[value - mean for value, mean in zip(row, means)] for row in points])

# x = np.linspace(0, 10, 50); y = 2.5 * x + 1.0 + rng.normal(0, 0.2, x.size)
rng = random.Random(1)
x = [10 * i / 49 for i in range(50)]
y = [2.5 * value + 1.0 + rng.gauss(0, 0.2) for value in x]

# np.linalg.lstsq(np.column_stack([x, np.ones_like(x)]), y, rcond=None)
mean_x, mean_y = sum(x) / len(x), sum(y) / len(y)
spread = sum((a - mean_x) ** 2 for a in x)
slope = sum((a - mean_x) * (b - mean_y) for a, b in zip(x, y)) / spread
print(f"slope {slope:.2f}, intercept {mean_y - slope * mean_x:.2f}")

# view = points[:2]; view[0, 0] = 99: a slice of an array is a view, one of a list a copy
copied = [row[:] for row in points[:2]]
copied[0][0] = 99
print("with lists the first point is still", points[0])
