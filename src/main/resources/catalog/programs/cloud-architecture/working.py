# Availability of cloud designs whose parts fail independently: parts in series
# multiply, replicas in parallel fail only together, and a quorum needs most of
# its members, which a simulation checks.

from math import comb, prod
from random import Random


def series(*parts: float) -> float:
    return prod(parts)


def parallel(part: float, copies: int) -> float:
    return 1 - (1 - part) ** copies


def quorum(part: float, members: int) -> float:  # a majority must be up
    need = members // 2 + 1
    return sum(
        comb(members, up) * part**up * (1 - part) ** (members - up)
        for up in range(need, members + 1)
    )


def downtime(availability: float) -> str:
    return f"{availability:.5%} up, {(1 - availability) * 365 * 24 * 60:6.1f} minutes down a year"


balancer, server, database, zone = 0.9999, 0.995, 0.999, 0.9995
one = series(balancer, server, database)
two = series(balancer, parallel(server, 2), database)
three = series(balancer, parallel(server, 2), quorum(database, 3))
print("one server, one database:  ", downtime(one))
print("two servers:               ", downtime(two))
print("two servers, quorum of 3:  ", downtime(three))
print("the same, all in one zone: ", downtime(series(zone, three)))
# Right only if the zones share nothing: no common balancer, release or data.
print("the whole stack in 2 zones:", downtime(parallel(series(zone, three), 2)))

rng = Random(12)
trials = 1500
alive = sum(sum(rng.random() < 0.9 for _ in range(3)) >= 2 for _ in range(trials))
print(f"quorum of three at 90% each: formula {quorum(0.9, 3):.3f}, simulated {alive / trials:.3f}")
