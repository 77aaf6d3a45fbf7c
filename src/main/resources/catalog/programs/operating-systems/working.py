# Page replacement as an operating system does it: FIFO, LRU and the optimal
# choice on the same memory references, with Belady's anomaly, where more memory
# means more page faults.

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
                memory.remove(max(memory, key=lambda p: later.index(p) if p in later else 99))
            memory.add(page)
    return faults


print("references:", *REFERENCES)
print("frames   FIFO  LRU  optimal")
for frames in (2, 3, 4, 5):
    faults = [policy(REFERENCES, frames) for policy in (fifo, lru, optimal)]
    print("{:6} {:6} {:4} {:8}".format(frames, *faults))
print("FIFO with 4 frames is worse than with 3; LRU can never be")
