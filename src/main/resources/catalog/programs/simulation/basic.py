# A discrete-event simulation of a shop counter: the clock jumps from event to
# event, and the answer to "is a second clerk worth it?" comes with its
# uncertainty.

import heapq
import math
import random
from collections import deque
from statistics import mean, stdev


def day(clerks: int, seed: int) -> float:
    """The mean waiting time in minutes of one day's customers."""
    rng = random.Random(seed)
    events, waits = [], []
    time = 0.0
    while (time := time + rng.expovariate(1 / 5)) < 480:  # one every five minutes
        heapq.heappush(events, (time, "arrives"))
    free, queue = clerks, deque()
    while events:
        now, kind = heapq.heappop(events)
        if kind == "arrives":
            queue.append(now)
        else:
            free += 1
        while free and queue:
            waits.append(now - queue.popleft())
            free -= 1
            heapq.heappush(events, (now + rng.expovariate(1 / 4), "leaves"))  # four minutes each
    return mean(waits)


def report(name: str, results: list[float]) -> None:
    error = 1.96 * stdev(results) / math.sqrt(len(results))  # 95 %
    print(f"{name}: {mean(results):.1f} +- {error:.1f} minutes of waiting")


one = [day(1, seed) for seed in range(60)]
two = [day(2, seed) for seed in range(60)]  # the same customers, day by day
report("one clerk", one)
report("two clerks", two)
report("saved by the second", [a - b for a, b in zip(one, two)])
