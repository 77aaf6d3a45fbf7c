# NumPy arrays: arithmetic on whole columns, a mean along an axis, and a condition
# that picks rows, without any loop. Below main, a few lines stand in for NumPy.

import operator


def main():  # import numpy as np
    # rows: days; columns: morning, noon, evening
    degrees = np.array([[12.0, 18.5, 15.0], [10.5, 16.0, 14.5], [14.0, 22.0, 18.0]])
    print("shape:", degrees.shape)
    print("warmest at each time:", degrees.max(axis=0).tolist())

    fahrenheit = degrees * 9 / 5 + 32  # element by element
    print("first day in Fahrenheit:", fahrenheit[0].tolist())

    means = degrees.mean(axis=1, keepdims=True)  # a column: one mean for each row
    print("mean of each day:", means.round(2).tolist())
    print("off its day's mean:", (degrees - means).round(2).tolist())

    warm = degrees[:, 1] > 17  # a boolean for each day
    print("noons above 17:", degrees[warm, 1].tolist())


def spread(f, a, b):  # broadcasting: from the right, a size of 1 is stretched
    if not isinstance(a, list):
        return f(a, b)
    b = b if isinstance(b, list) and isinstance(b[0], list) == isinstance(a[0], list) else [b]
    return [spread(f, a[i], b[i % len(b)]) for i in range(len(a))]


def operation(f):
    return lambda self, other: array(spread(f, self.data, other.data if isinstance(other, array) else other))


class array:
    def __init__(self, data):
        self.data = data

    __add__, __sub__, __mul__ = map(operation, (operator.add, operator.sub, operator.mul))
    __truediv__, __gt__, round = map(operation, (operator.truediv, operator.gt, round))
