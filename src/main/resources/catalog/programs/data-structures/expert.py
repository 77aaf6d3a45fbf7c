# A hash table with open addressing, built on a plain list: probing for a free
# slot, growth at a load limit, and how the cost of a look-up rises as the table
# fills up.

from random import Random


class HashTable:
    def __init__(self, slots: int, limit: float):
        self.slots, self.limit, self.size = [None] * slots, limit, 0

    def probe(self, key: int) -> tuple[int, int]:  # the slot of the key, or the free one
        index = key * 2654435761 % 2**32 * len(self.slots) >> 32  # spreads close keys widely
        for steps in range(1, len(self.slots) + 1):
            if self.slots[index] is None or self.slots[index][0] == key:
                return index, steps
            index = (index + 1) % len(self.slots)  # taken by another key: try the next
        raise OverflowError("table is full")

    def __setitem__(self, key: int, value: str) -> None:
        if (self.size + 1) / len(self.slots) >= self.limit:  # one slot stays free, where a search ends
            entries, self.size = [e for e in self.slots if e], 0
            self.slots = [None] * (2 * len(self.slots))
            for entry in entries:  # O(n) now and then, O(1) on average over all insertions
                self[entry[0]] = entry[1]
        index, _ = self.probe(key)
        self.size += self.slots[index] is None
        self.slots[index] = (key, value)

    def __getitem__(self, key: int) -> str:
        entry = self.slots[self.probe(key)[0]]
        if entry is None:
            raise KeyError(key)
        return entry[1]


table, growth = HashTable(slots=4, limit=0.7), {}
for number in range(40):
    table[number] = f"value {number}"
    growth.setdefault(len(table.slots), number + 1)
print(f"slots and the entry that made them necessary: {growth}; table[17] = {table[17]!r}")
rng, SLOTS = Random(5), 2**14
full, keys = HashTable(slots=SLOTS, limit=1.0), iter(rng.sample(range(10**9), SLOTS))
for load in (0.25, 0.5, 0.75, 0.85):
    while full.size < load * SLOTS:
        full[next(keys)] = "x"
    misses = [full.probe(rng.randrange(10**9, 10**10))[1] for _ in range(2000)]
    theory = (1 + 1 / (1 - load) ** 2) / 2  # Knuth, in the limit of a large table
    print(f"load {load:.0%}: {sum(misses) / 2000:.1f} probes per miss, theory {theory:.1f}")
