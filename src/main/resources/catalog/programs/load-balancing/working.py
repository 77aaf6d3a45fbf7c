# Three ways to share requests between servers of different speed: in turn, to
# the one with the fewest open requests, and the better of two drawn by lot.

import random
from itertools import cycle

SECONDS = {"a": 1, "b": 1, "c": 5}  # c is slow today


def simulate(choose) -> tuple[float, dict[str, int]]:
    """One request arrives each half second; returns the mean time and the shares."""
    free_at = dict.fromkeys(SECONDS, 0.0)
    ends: dict[str, list[float]] = {name: [] for name in SECONDS}
    spent, shares = 0.0, dict.fromkeys(SECONDS, 0)
    for number in range(400):
        now = number / 2
        opened = {name: sum(end > now for end in ends[name]) for name in SECONDS}
        name = choose(opened)
        free_at[name] = max(now, free_at[name]) + SECONDS[name]
        ends[name].append(free_at[name])
        spent += free_at[name] - now
        shares[name] += 1
    return spent / 400, shares


turn = cycle(SECONDS)
lot = random.Random(7)

strategies = {
    "round robin": lambda opened: next(turn),
    "least connections": lambda opened: min(opened, key=opened.__getitem__),
    "best of two": lambda opened: min(lot.sample(list(opened), 2), key=opened.__getitem__),
}
for title, choose in strategies.items():
    mean, shares = simulate(choose)
    print(f"{title}: {mean:.1f} s on average, shares {shares}")
