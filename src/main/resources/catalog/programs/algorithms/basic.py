# Binary search against looking at one value after the other: the list is
# sorted, so each step halves what is left. The module bisect has it ready made.


def binary_search(values: list[int], wanted: int) -> tuple[int | None, int]:
    """Returns the index of the wanted value, or None, and the number of steps."""
    low, high, steps = 0, len(values) - 1, 0
    while low <= high:
        steps += 1
        middle = (low + high) // 2
        if values[middle] == wanted:
            return middle, steps
        if values[middle] < wanted:
            low = middle + 1
        else:
            high = middle - 1
    return None, steps


values = list(range(0, 2_000_000, 2))  # a million even numbers
for wanted in [0, 777_776, 1_999_998, 1_999_999]:
    index, steps = binary_search(values, wanted)
    one_by_one = len(values) if index is None else index + 1
    print(f"{wanted}: index {index} in {steps} steps instead of {one_by_one}")
print("empty list:", binary_search([], 1))
