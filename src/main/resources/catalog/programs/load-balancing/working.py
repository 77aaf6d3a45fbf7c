# Three ways to share requests between servers, in nginx's syntax: in turn, to
# the one with the fewest open requests, and the better of two drawn by lot. The
# program sends the same requests through each, while one server is slow.

import random
import re
from itertools import cycle

NGINX = """
upstream in_turn {
    zone in_turn 64k;  # else each worker process counts for itself
    server a:8080; server b:8080; server c:8080;
}
upstream fewest {
    zone fewest 64k;
    least_conn;
    server a:8080; server b:8080; server c:8080;
}
upstream by_lot {
    zone by_lot 64k;
    random two least_conn;
    server a:8080; server b:8080; server c:8080;
}
"""
SECONDS = {"a": 1, "b": 1, "c": 5}  # for one request; c is slow today
lot = random.Random(7)


def chooser(block: str):
    servers = re.findall(r"server (\w+):", block)
    turn = cycle(servers)
    if "random two" in block:
        return lambda open_requests: min(lot.sample(servers, 2), key=open_requests.get)
    if "least_conn" in block:
        def fewest(open_requests):
            start = servers.index(next(turn))  # of several that are as good the next in turn
            return min(servers[start:] + servers[:start], key=open_requests.get)
        return fewest
    return lambda open_requests: next(turn)


def simulate(choose) -> tuple[float, dict[str, int]]:
    """One request arrives each half second; returns the mean time and the shares."""
    free_at = dict.fromkeys(SECONDS, 0.0)
    ends: dict[str, list[float]] = {name: [] for name in SECONDS}
    spent, shares = 0.0, dict.fromkeys(SECONDS, 0)
    for number in range(400):
        now = number / 2
        name = choose({server: sum(end > now for end in ends[server]) for server in SECONDS})
        free_at[name] = max(now, free_at[name]) + SECONDS[name]
        ends[name].append(free_at[name])
        spent += free_at[name] - now
        shares[name] += 1
    return spent / 400, shares


for title, block in re.findall(r"upstream (\w+) {(.*?)\n}", NGINX, re.S):
    mean, shares = simulate(chooser(block))
    print(f"{title:8} {mean:5.1f} s on average, shares {shares}")
