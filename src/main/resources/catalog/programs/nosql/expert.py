# Eventual consistency in a replicated key-value store: writes go to W of N
# replicas, reads ask R of them, and vector clocks tell a newer value from a
# conflicting one.

REPLICAS = 3
stores = [{} for _ in range(REPLICAS)]  # key -> (value, vector clock)


def descends(a: dict, b: dict) -> bool:  # does a include everything b knew?
    return all(a.get(node, 0) >= count for node, count in b.items())


def write(key, value, seen: dict, coordinator: str, replicas: list[int]) -> dict:
    clock = seen | {coordinator: seen.get(coordinator, 0) + 1}
    for replica in replicas:
        stores[replica][key] = (value, clock)
    return clock


def read(key, replicas: list[int]) -> list[tuple]:
    found = []
    for replica in replicas:
        candidate = stores[replica].get(key)
        if candidate and candidate not in found:
            found.append(candidate)
    return [f for f in found if not any(g != f and descends(g[1], f[1]) for g in found)]


v1 = write("cart", ["tea"], {}, "A", [0, 1, 2])
v2 = write("cart", ["tea", "mug"], v1, "A", [0, 1])  # W=2, replica 2 is unreachable
print("R=1 from replica 2, stale:", read("cart", [2]))
print("R=2, R + W > N always meets the newest:", read("cart", [1, 2]), read("cart", [0, 2]))

# A network split: two clients continue from v2 on different sides.
left = write("cart", ["tea", "mug", "pot"], v2, "A", [0])
right = write("cart", ["tea"], v2, "B", [1, 2])
siblings = read("cart", [0, 1, 2])
for value, clock in siblings:
    print("conflicting sibling:", value, clock)

everything = sorted({item for value, _ in siblings for item in value})
merged = {node: max(left.get(node, 0), right.get(node, 0)) for node in left | right}
write("cart", everything, merged, "A", [0, 1, 2])  # the application merges, here by union
print("after the merge:", read("cart", [0, 1, 2]))
