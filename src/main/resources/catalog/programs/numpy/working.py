# NumPy: distances between all pairs of points by broadcasting, a line fitted by
# least squares, and what a slice shares. Below main, nested lists stand in.

import math
from statistics import linear_regression
from types import SimpleNamespace as Box


def main():  # import numpy as np
    points = np.array([[0.0, 0.0], [3.0, 4.0], [6.0, 8.0]])
    # (3, 1, 2) - (1, 3, 2): sizes of 1 are stretched, so every point meets every point
    offsets = points[:, np.newaxis, :] - points[np.newaxis, :, :]
    print("shape:", offsets.shape)
    print("distances:", np.linalg.norm(offsets, axis=-1).tolist())
    # (3, 2) - (2,): the row of means is subtracted from every row
    print("centred:", (points - points.mean(axis=0)).tolist())

    x = np.array([0.0, 2.0, 4.0, 6.0, 8.0])
    y = np.array([1.1, 5.8, 11.2, 15.9, 21.0])  # 2.5 x + 1, measured with errors
    design = np.column_stack([x, np.ones_like(x)])
    (slope, intercept), *_ = np.linalg.lstsq(design, y, rcond=None)
    print(f"slope {slope:.2f} (2.5 is true), intercept {intercept:.2f} (1 is true)")

    view = points[:2]
    view[0, 0] = 99.0  # a slice is a view: the original changes too
    points[:2].copy()[0, 1] = 77.0  # a copy has its own numbers
    print("first point is now", points[0].tolist())


def shape(data):
    return (len(data), *shape(data[0])) if isinstance(data, list) else ()

def minus(a, b):  # broadcast; the left one has at least as many axes here
    if not isinstance(a, list):
        return a - b
    b = b if len(shape(b)) == len(shape(a)) else [b]
    return [minus(a[i % len(a)], b[i % len(b)]) for i in range(max(len(a), len(b)))]

def norm(data):
    return [norm(part) for part in data] if isinstance(data[0], list) else math.hypot(*data)

class Array:
    def __init__(self, data):
        self.data, self.shape, self.tolist = data, shape(data), lambda: data
        self.copy = lambda: Array([row[:] for row in data])
        self.mean = lambda axis: Array([sum(column) / len(column) for column in zip(*data)])
    def __sub__(self, other):
        return Array(minus(self.data, other.data))
    def __getitem__(self, key):
        if isinstance(key, tuple):  # [:, newaxis, :] or [newaxis, :, :]
            return Array([self.data] if key[0] is None else [[row] for row in self.data])
        return Array(self.data[key])  # a list of the same rows
    def __setitem__(self, key, value):
        self.data[key[0]][key[1]] = value

np = Box(array=Array, newaxis=None, ones_like=lambda a: Array([1.0 for _ in a.data]))
np.column_stack = lambda columns: Array([list(row) for row in zip(*(column.data for column in columns))])
np.linalg = Box(norm=lambda a, axis: Array(norm(a.data)), lstsq=lambda a, b, rcond: (
    linear_regression([x for x, _ in a.data], b.data), None, 2, None))
main()
