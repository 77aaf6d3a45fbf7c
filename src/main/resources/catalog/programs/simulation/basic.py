# A discrete-event simulation of a shop counter: the clock jumps from event to
# event, and the answer to "is a second clerk worth it?" comes with its
# uncertainty.

import heapq
import math
import random
from statistics import mean, stdev


def day(clerks: int, seed: int) -> float:
    """The mean waiting time in minutes of one day's customers."""
    rng = random.Random(seed)
    events, waits = [], []
    time = 0.0
    while (time := time + rng.expovariate(1 / 5)) < 480:  # one every five minutes
        heapq.heappush(events, (time, "arrives"))
    free, queue = clerks, []
    while events:
        now, kind = heapq.heappop(events)
        if kind == "arrives":
            queue.append(now)
        else:
            free += 1
        while free and queue:
            waits.append(now - queue.pop(0))
            free -= 1
            heapq.heappush(events, (now + rng.expovariate(1 / 4), "leaves"))  # four minutes each
    return mean(waits)


for clerks in (1, 2):
    results = [day(clerks, seed) for seed in range(60)]  # the same days for both
    error = 1.96 * stdev(results) / math.sqrt(len(results))
    print(f"{clerks} clerk{'s' if clerks > 1 else ''}: {mean(results):.1f} +- {error:.1f} minutes of waiting")
