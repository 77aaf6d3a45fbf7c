# Broadcasting and linear algebra of NumPy: distances between all pairs of points
# at once, a line fitted by least squares, and what a slice shares. Below main,
# nested lists stand in for NumPy.

import math
import operator
import random
from types import SimpleNamespace as Box


def main():  # import numpy as np
    points = np.array([[0.0, 0.0], [3.0, 4.0], [6.0, 8.0]])
    # (3, 1, 2) - (1, 3, 2): sizes of 1 are stretched, so every point meets every point
    offsets = points[:, np.newaxis, :] - points[np.newaxis, :, :]
    print("shape:", offsets.shape)
    print("distances:", np.linalg.norm(offsets, axis=-1).tolist())
    # (3, 2) - (2,): the row of means is subtracted from every row
    print("centred:", (points - points.mean(axis=0)).tolist())

    rng = np.random.default_rng(1)
    x = np.linspace(0, 10, 50)
    y = 2.5 * x + 1.0 + rng.normal(0, 0.2, x.size)
    design = np.column_stack([x, np.ones_like(x)])
    (slope, intercept), *_ = np.linalg.lstsq(design, y, rcond=None)
    print(f"slope {slope:.2f} (2.5 is true), intercept {intercept:.2f} (1 is true)")

    view = points[:2]
    view[0, 0] = 99  # a slice is a view: the original changes too
    points[:2].copy()[0, 1] = 77  # a copy does not
    print("first point is now", points[0].tolist())
