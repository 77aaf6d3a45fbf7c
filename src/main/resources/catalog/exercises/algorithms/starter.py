import sys


class Counted(list):
    looks = 0

    def __getitem__(self, index):
        self.looks += 1
        return super().__getitem__(index)


def first_index(values, wanted):
    for index in range(len(values)):
        if values[index] == wanted:
            return index
    return -1


for line in sys.stdin:
    size, wanted = map(int, line.split())
    values = Counted(number // 3 for number in range(size))  # each value three times
    index = first_index(values, wanted)
    print(index, "few looks" if values.looks <= 2 * size.bit_length() + 2 else "too many looks")
