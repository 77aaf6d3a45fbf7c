# Page replacement: FIFO, LRU and the optimal choice on the same references to
# pages, with Belady's anomaly, where more memory means more page faults. Real
# kernels come near LRU with bits that say whether a page was used of late.

REFERENCES = [1, 2, 3, 4, 1, 2, 5, 1, 2, 3, 4, 5]


def fifo(references: list[int], frames: int) -> int:
    memory, faults = [], 0
    for page in references:
        if page not in memory:
            faults += 1
            memory = [*memory, page][-frames:]  # the oldest drops out
    return faults


def lru(references: list[int], frames: int) -> int:
    memory, faults = [], 0
    for page in references:
        faults += page not in memory
        memory = [*(p for p in memory if p != page), page][-frames:]  # most recent last
    return faults


def optimal(references: list[int], frames: int) -> int:  # knows the future: a lower bound
    memory, faults = set(), 0
    for now, page in enumerate(references):
        if page not in memory:
            faults += 1
            if len(memory) == frames:
                later = references[now:]
                memory.remove(max(memory, key=lambda p: later.index(p) if p in later else len(later)))
            memory.add(page)
    return faults


print("references:", *REFERENCES)
print("page faults of")
print("frames   FIFO  LRU  optimal")
table = {n: [policy(REFERENCES, n) for policy in (fifo, lru, optimal)] for n in (2, 3, 4, 5)}
for frames, faults in table.items():
    print("{:6} {:6} {:4} {:8}".format(frames, *faults))
for index, name in enumerate(("FIFO", "LRU", "optimal")):
    worse = [n for n in (3, 4, 5) if table[n][index] > table[n - 1][index]]
    print(f"{name} is worse with one more frame:", f"with {worse[0]}" if worse else "never")
