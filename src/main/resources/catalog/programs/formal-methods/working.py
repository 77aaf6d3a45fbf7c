# Model checking in small: all states of two processes that want the same
# resource are visited, and a rule is checked in each; the wrong lock is caught
# with a trace.

from collections import deque

# state: (place of p, place of q, flag of p, flag of q, turn)
START = ("idle", "idle", False, False, 0)


def moves(state, algorithm):
    for me in (0, 1):
        place, flags, turn = list(state[:2]), list(state[2:4]), state[4]
        other = 1 - me
        if algorithm == "check, then set":
            if place[me] == "idle" and not flags[other]:
                place[me] = "set"
            elif place[me] == "set":
                place[me], flags[me] = "critical", True
            elif place[me] == "critical":
                place[me], flags[me] = "idle", False
            else:
                continue
        else:  # Peterson: say that you want, let the other one go first
            if place[me] == "idle":
                place[me], flags[me], turn = "wait", True, other
            elif place[me] == "wait" and (not flags[other] or turn == me):
                place[me] = "critical"
            elif place[me] == "critical":
                place[me], flags[me] = "idle", False
            else:
                continue
        yield "pq"[me], (*place, *flags, turn)


def check(algorithm):
    queue, seen = deque([(START, "")]), {START}
    while queue:
        state, trace = queue.popleft()
        if state[0] == state[1] == "critical":
            return f"violated after steps {trace}, {len(seen)} states seen"
        following = list(moves(state, algorithm))
        if not following:
            return f"deadlock after {trace}"
        for who, after in following:
            if after not in seen:
                seen.add(after)
                queue.append((after, trace + who))
    return f"holds in all {len(seen)} states"


for algorithm in ("check, then set", "Peterson"):
    print(f"{algorithm}: never both in the critical section: {check(algorithm)}")
