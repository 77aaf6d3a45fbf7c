import sys


def median(numbers):
    if not numbers:
        return None
    ordered = sorted(numbers)
    middle = len(ordered) // 2
    if len(ordered) % 2 == 1:
        return ordered[middle]
    return (ordered[middle - 1] + ordered[middle]) / 2


for line in sys.stdin:
    result = median([int(word) for word in line.split()])
    print("none" if result is None else f"{result:g}")
