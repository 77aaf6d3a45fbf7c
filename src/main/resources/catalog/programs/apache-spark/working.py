# A word count in the style of PySpark: transformations only describe, an action
# runs them, and a shuffle brings equal keys together. A stand-in runs it here.

from collections import defaultdict
from operator import add


class RDD:
    def __init__(self, partitions):
        self.partitions = partitions  # a function, called when an action asks for it

    def flatMap(self, f):
        return RDD(lambda: [[y for x in part for y in f(x)] for part in self.partitions()])

    def map(self, f):
        return RDD(lambda: [[f(x) for x in part] for part in self.partitions()])

    def reduceByKey(self, f, partitions=2):
        def shuffle():
            targets = [defaultdict(list) for _ in range(partitions)]
            for part in self.partitions():
                for key, value in part:
                    targets[sum(key.encode()) % partitions][key].append(value)
            return [[(k, reduce_all(f, vs)) for k, vs in t.items()] for t in targets]

        return RDD(shuffle)

    def collect(self):
        return [x for part in self.partitions() for x in part]


def reduce_all(f, values):
    first, *rest = values
    for value in rest:
        first = f(first, value)
    return first


lines = RDD(lambda: print("reading the lines") or [["to be or"], ["not to be"]])
counts = lines.flatMap(str.split).map(lambda word: (word, 1)).reduceByKey(add)
print("described, nothing has run")
print(sorted(counts.collect()))
