import sys


class Counted(list):
    looks = 0

    def __getitem__(self, index):
        self.looks += 1
        return super().__getitem__(index)


def first_index(values, wanted):
    low, high = 0, len(values)
    while low < high:
        middle = (low + high) // 2
        if values[middle] < wanted:
            low = middle + 1
        else:
            high = middle
    return low if low < len(values) and values[low] == wanted else -1


for line in sys.stdin:
    size, wanted = map(int, line.split())
    values = Counted(number // 3 for number in range(size))  # each value three times
    index = first_index(values, wanted)
    print(index, "few looks" if values.looks <= 2 * size.bit_length() + 2 else "too many looks")
