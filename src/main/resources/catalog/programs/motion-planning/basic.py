# A* finds a way for a robot through a room: next comes the cell where the way
# so far and the steps that must still follow, walls left out, are fewest.

import heapq

ROOM = """
S.....
.####.
.#..#.
.#.##.
...#.G
"""
grid = ROOM.strip().split("\n")
cells = {(x, y): char for y, row in enumerate(grid) for x, char in enumerate(row)}
start, goal = (next(c for c, char in cells.items() if char == letter) for letter in "SG")


def a_star(weight: float) -> tuple[list[tuple[int, int]], int]:
    queue, came, cost, done = [(0, start)], {start: None}, {start: 0}, set()
    while queue:
        _, here = heapq.heappop(queue)
        if here in done:
            continue  # a longer way that was still in the queue
        done.add(here)
        if here == goal:
            break
        for dx, dy in ((1, 0), (-1, 0), (0, 1), (0, -1)):
            there = here[0] + dx, here[1] + dy
            if cells.get(there, "#") != "#" and cost[here] + 1 < cost.get(there, 1e9):
                cost[there], came[there] = cost[here] + 1, here
                guess = abs(goal[0] - there[0]) + abs(goal[1] - there[1])
                heapq.heappush(queue, (cost[there] + weight * guess, there))
    if goal not in done:
        raise ValueError("there is no way")
    path, here = [], goal
    while here:
        path.append(here)
        here = came[here]
    return path[::-1], len(done)


path, looked = a_star(weight=1)
for y, row in enumerate(grid):
    print("".join("*" if (x, y) in path[1:-1] else char for x, char in enumerate(row)))
print(f"{len(path) - 1} steps, looked at {looked} cells; Dijkstra, without the guess, at {a_star(0)[1]}")
