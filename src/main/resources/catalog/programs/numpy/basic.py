# NumPy arrays: arithmetic on whole columns, a mean along an axis, and a
# condition that picks rows, without a loop. Below main, nested lists stand in.

import operator
from itertools import compress
from types import SimpleNamespace as Box


def main():  # import numpy as np
    # rows: days; columns: morning, noon, evening
    degrees = np.array([[12.0, 18.5, 15.0], [10.5, 16.0, 14.5], [14.0, 22.0, 18.0]])
    print("shape:", degrees.shape)
    print("warmest at each time:", degrees.max(axis=0).tolist())
    print("first day in Fahrenheit:", (degrees[0] * 9 / 5 + 32).tolist())  # element by element
    means = degrees.mean(axis=1, keepdims=True)  # a column: one mean for each row
    print("mean of each day:", means.round(2).tolist())
    print("off its day's mean:", (degrees - means).round(2).tolist())
    warm = degrees[:, 1] > 17  # a boolean for each day
    print("noons above 17:", degrees[warm, 1].tolist())

def operation(f):
    def spread(a, b):  # broadcasting: a number, or a size of 1, is stretched
        b = b if isinstance(b, list) else [b]
        return [spread(x, b[i % len(b)]) for i, x in enumerate(a)] if isinstance(a, list) else f(a, b[0])
    return lambda self, other: Array(spread(self.data, other.data if isinstance(other, Array) else other))

class Array:  # one axis for each method is enough here
    def __init__(self, data):
        self.data, self.shape = data, (len(data), len(data[0])) if isinstance(data[0], list) else (len(data),)
    def tolist(self):
        return self.data
    def max(self, axis):
        return Array([max(column) for column in zip(*self.data)])
    def mean(self, axis, keepdims):
        return Array([[sum(row) / len(row)] for row in self.data])
    def __getitem__(self, key):
        rows, column = key if isinstance(key, tuple) else (key, slice(None))
        if isinstance(rows, int):
            return Array(self.data[rows][column])
        chosen = self.data[rows] if isinstance(rows, slice) else compress(self.data, rows.data)
        return Array([row[column] for row in chosen])
    __add__, __sub__, __mul__ = map(operation, (operator.add, operator.sub, operator.mul))
    __truediv__, __gt__, round = map(operation, (operator.truediv, operator.gt, round))
np = Box(array=Array)
main()
