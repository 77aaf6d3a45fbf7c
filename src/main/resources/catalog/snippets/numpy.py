# What a NumPy array is, rebuilt in plain Python: one flat buffer plus shape and strides, so
# that transposing, slicing and broadcasting only change how the same numbers are read.

from itertools import product
from math import prod


class Array:
    def __init__(self, buffer, shape, strides=None, offset=0):
        steps = [prod(shape[axis + 1 :]) for axis in range(len(shape))]  # row-major order
        self.buffer, self.shape, self.offset = buffer, tuple(shape), offset
        self.strides = tuple(strides or steps)

    def item(self, index):
        return self.buffer[self.offset + sum(i * s for i, s in zip(index, self.strides))]

    def flat(self):
        return [self.item(index) for index in product(*map(range, self.shape))]

    @property
    def T(self):  # no number moves
        return Array(self.buffer, self.shape[::-1], self.strides[::-1], self.offset)

    def rows(self, start, step):  # a[start::step]
        count = len(range(start, self.shape[0], step))
        strides = (self.strides[0] * step, *self.strides[1:])
        return Array(self.buffer, (count, *self.shape[1:]), strides, start * self.strides[0])

    def broadcast(self, shape):  # a missing axis or one of size 1 gets stride 0
        missing = len(shape) - len(self.shape)
        pairs = zip(self.shape, self.strides)
        strides = [0] * missing + [0 if size == 1 else stride for size, stride in pairs]
        return Array(self.buffer, shape, strides, self.offset)


a = Array([0, 1, 2, 3, 4, 5], (3, 2))
print("a:", a.flat(), "shape", a.shape, "strides", a.strides)
print("a.T:", a.T.flat(), "shape", a.T.shape, "strides", a.T.strides)
print("a[::2]:", a.rows(0, 2).flat(), "strides", a.rows(0, 2).strides)
row, column = Array([10, 20], (2,)), Array([100, 200, 300], (3, 1))
for name, other in [("row", row), ("column", column)]:
    wide = other.broadcast((3, 2))
    print(f"a + {name}:", [x + y for x, y in zip(a.flat(), wide.flat())], "strides", wide.strides)
a.buffer[5] = 99
print("views share memory, a.T[1, 2] is now", a.T.item((1, 2)))
