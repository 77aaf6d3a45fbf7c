# How Apache Spark runs a word count, in plain Python: transformations only describe, narrow
# steps run per partition, a shuffle moves keys, and combining first shrinks that traffic.

from collections import Counter
from zlib import crc32

PARTITIONS = [["to be or not to be", "that is"], ["not the question", "to be is to do to be"]]
lines_read = 0


def split(rows):
    global lines_read
    for line in rows:
        lines_read += 1
        yield from line.split()


def long_words(rows):
    return (word for word in rows if len(word) > 2)


def count_by_key(plan, combine):
    reducers, shuffled = [Counter(), Counter()], 0
    for rows in PARTITIONS:  # stage 1: one task per partition, no data leaves it
        for step in plan:
            rows = step(rows)
        records = Counter(rows).items() if combine else [(word, 1) for word in rows]
        for word, count in records:  # the shuffle: equal keys meet on one reducer
            reducers[crc32(word.encode()) % len(reducers)][word] += count
            shuffled += 1
    return reducers, shuffled  # stage 2: the reducers' results


plan = [split]
print(f"plan {[step.__name__ for step in plan]} made, {lines_read} lines read: it is lazy")
for combine in (False, True):
    reducers, shuffled = count_by_key(plan, combine)
    print(f"map-side combine {combine}: {shuffled} records cross the network")
for number, counts in enumerate(reducers):
    print(f"reducer {number}: {dict(sorted(counts.items()))}")
plan = [*plan, long_words]
reducers, shuffled = count_by_key(plan, combine=True)
print(f"with a filter before the shuffle: {shuffled} records, {lines_read} lines read in all")
print("most frequent:", (reducers[0] + reducers[1]).most_common(2))
