import sys
from collections.abc import Sequence


class Counted(Sequence):
    def __init__(self, values):
        self.values, self.looks = list(values), 0

    def __len__(self):
        return len(self.values)

    def __getitem__(self, index):
        found = self.values[index]
        self.looks += len(found) if isinstance(index, slice) else 1
        return found


def first_index(values, wanted):
    for index in range(len(values)):
        if values[index] == wanted:
            return index
    return -1


for line in sys.stdin:
    size, wanted, *times = map(int, line.split())
    each = times[0] if times else 3  # how often each value is there
    values = Counted(number // each for number in range(size))
    index = first_index(values, wanted)
    print(index, "few looks" if values.looks <= 2 * size.bit_length() + 2 else "too many looks")
