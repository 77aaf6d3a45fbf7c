# Shapes and broadcasting, NumPy's central rule, computed in plain Python: sizes
# are compared from the right, and a 1 is stretched.


def broadcast(*shapes: tuple[int, ...]) -> tuple[int, ...]:
    """The shape of the result; numpy.broadcast_shapes has the same rule."""
    length = max(map(len, shapes))
    padded = [(1,) * (length - len(shape)) + shape for shape in shapes]
    result = []
    for sizes in zip(*padded):
        size = max(sizes)
        if any(each not in (1, size) for each in sizes):
            raise ValueError(f"{' and '.join(map(str, shapes))} do not fit")
        result.append(size)
    return tuple(result)


print(broadcast((3, 4), (4,)))  # a row is added to each row
print(broadcast((3, 1), (1, 4)))  # every one against every other: a table
print(broadcast((8, 1, 6), (7, 1)))
try:
    broadcast((3, 4), (3,))
except ValueError as error:
    print(error, "- reshape the second to (3, 1)")


def add(matrix: list[list[float]], row: list[float]) -> list[list[float]]:
    return [[a + b for a, b in zip(line, row)] for line in matrix]


print(add([[1, 2], [3, 4]], [10, 20]))
