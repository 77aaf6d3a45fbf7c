# Broadcasting and linear algebra in NumPy: distances between all pairs of
# points at once, and a straight line fitted by least squares.
# needs: numpy

import numpy as np

points = np.array([[0.0, 0.0], [3.0, 4.0], [6.0, 8.0]])
# (3, 1, 2) - (1, 3, 2) gives (3, 3, 2): every point against every point
offsets = points[:, np.newaxis, :] - points[np.newaxis, :, :]
distances = np.sqrt((offsets**2).sum(axis=-1))
print(distances)
print("symmetric:", np.array_equal(distances, distances.T))

rng = np.random.default_rng(1)
x = np.linspace(0, 10, 50)
y = 2.5 * x + 1.0 + rng.normal(0, 0.2, x.size)
design = np.column_stack([x, np.ones_like(x)])
(slope, intercept), *_ = np.linalg.lstsq(design, y, rcond=None)
print("slope near 2.5:", abs(slope - 2.5) < 0.05)
print("intercept near 1:", abs(intercept - 1) < 0.2)

view = points[:2]
view[0, 0] = 99  # a slice is a view: the original changes too
print("first point is now", points[0])
