# Consistent hashing, the standard answer to "how do we add a server?": each
# server owns many arcs of a ring, so a new one takes over only its share of the
# keys.

from bisect import bisect
from collections import Counter
from functools import cache
from hashlib import sha256


@cache
def position(text: str) -> int:
    return int.from_bytes(sha256(text.encode()).digest()[:4], "big")


class Ring:
    def __init__(self, servers: list[str], virtual_nodes: int) -> None:
        points = [(position(f"{s}#{i}"), s) for s in servers for i in range(virtual_nodes)]
        self.points = sorted(points)
        self.positions = [point for point, _ in self.points]

    def owner(self, key: str) -> str:  # the next point clockwise
        return self.points[bisect(self.positions, position(key)) % len(self.points)][1]


keys = [f"user:{number}" for number in range(500)]
four = ["db1", "db2", "db3", "db4"]
five = [*four, "db5"]


def report(name: str, before: list[str], after: list[str]) -> None:
    moved = sum(b != a for b, a in zip(before, after, strict=True))
    load = Counter(after)
    print(f"{name}: {moved / len(keys):.1%} of the keys move, loads {[load[s] for s in five]}")


print("adding a fifth server to four; the ideal is 20 % moved and 100 keys each")
report(
    "hash modulo n     ",
    [four[position(key) % 4] for key in keys],
    [five[position(key) % 5] for key in keys],
)
for virtual_nodes in (1, 10, 100):
    before, after = Ring(four, virtual_nodes), Ring(five, virtual_nodes)
    name = f"ring, {virtual_nodes:3} points each"
    report(name, [before.owner(k) for k in keys], [after.owner(k) for k in keys])
