# Dijkstra's shortest paths with a binary heap: towns are settled in order of
# distance, shorter ways replace longer ones, and following the predecessors
# back gives the route. No road may have a negative length.

from heapq import heappop, heappush
from math import inf

ROADS = [  # kilometres, in both directions
    ("Bergen", "Voss", 100),
    ("Voss", "Oslo", 370),
    ("Voss", "Hol", 160),
    ("Hol", "Oslo", 195),
    ("Bergen", "Haugesund", 140),
    ("Haugesund", "Oslo", 440),
    ("Tromso", "Alta", 300),  # not connected with the others here
]
graph: dict[str, dict[str, int]] = {}
for a, b, km in ROADS:
    graph.setdefault(a, {})[b] = km
    graph.setdefault(b, {})[a] = km

distance, previous, queue = {"Bergen": 0}, {}, [(0, "Bergen")]
while queue:
    travelled, town = heappop(queue)  # O(log n): the nearest entry, stale ones included
    if travelled > distance[town]:
        print(f"  stale entry {town} {travelled} km, dropped")
        continue
    print(f"settled {town} at {travelled} km")
    for neighbour, km in graph[town].items():
        if travelled + km < distance.get(neighbour, inf):  # relax the road
            distance[neighbour] = travelled + km
            previous[neighbour] = town
            heappush(queue, (travelled + km, neighbour))

for goal in ("Oslo", "Alta"):
    route = [goal]
    while route[-1] in previous:
        route.append(previous[route[-1]])
    length = f"{distance[goal]} km" if goal in distance else "no road"
    print(f"{' -> '.join(reversed(route))}: {length}")
