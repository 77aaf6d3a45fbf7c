import sys


def median(numbers):
    ordered = numbers
    middle = len(ordered) // 2
    if len(ordered) % 2 == 1:
        return ordered[middle]
    return (ordered[middle] + ordered[middle + 1]) / 2


for line in sys.stdin:
    result = median([int(word) for word in line.split()])
    print("none" if result is None else f"{result:g}")
