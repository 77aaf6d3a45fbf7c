# Peterson's lock in TLA+, and what a model checker does with it: visit each
# reachable state and check the invariant; broken locks are caught with a trace.

from collections import deque

SPECIFICATION = r"""
---------------------------- MODULE Peterson -----------------------------
EXTENDS Naturals
VARIABLES pc, flag, turn
Init     == pc = <<"idle", "idle">> /\ flag = <<FALSE, FALSE>> /\ turn = 1
Ask(p)   == /\ pc[p] = "idle"     /\ pc' = [pc EXCEPT ![p] = "ask"]
            /\ flag' = [flag EXCEPT ![p] = TRUE] /\ UNCHANGED turn
Yield(p) == /\ pc[p] = "ask"      /\ pc' = [pc EXCEPT ![p] = "wait"] /\ turn' = 3 - p /\ UNCHANGED flag
Enter(p) == /\ pc[p] = "wait"     /\ (~flag[3 - p] \/ turn = p)
            /\ pc' = [pc EXCEPT ![p] = "critical"] /\ UNCHANGED <<flag, turn>>
Leave(p) == /\ pc[p] = "critical" /\ pc' = [pc EXCEPT ![p] = "idle"]
            /\ flag' = [flag EXCEPT ![p] = FALSE] /\ UNCHANGED turn
Next  == \E p \in {1, 2} : Ask(p) \/ Yield(p) \/ Enter(p) \/ Leave(p)
Spec  == Init /\ [][Next]_<<pc, flag, turn>>
Mutex == pc /= <<"critical", "critical">>
==========================================================================
"""


def put(pair, p, value):  # [pair EXCEPT ![p] = value]
    return (value, pair[1]) if p == 1 else (pair[0], value)


def following(pc, flag, turn, guard):
    for p in (1, 2):
        place, other = pc[p - 1], 3 - p
        if place == "idle":
            yield f"Ask({p})", (put(pc, p, "ask"), put(flag, p, True), turn)
        elif place == "ask":
            yield f"Yield({p})", (put(pc, p, "wait"), flag, other)
        elif place == "wait" and guard(not flag[other - 1], turn == p):
            yield f"Enter({p})", (put(pc, p, "critical"), flag, turn)
        elif place == "critical":
            yield f"Leave({p})", (put(pc, p, "idle"), put(flag, p, False), turn)


def check(guard) -> tuple[int, str | None]:  # how many states were seen; the fault, if there is one
    start = (("idle", "idle"), (False, False), 1)
    queue, seen = deque([(start, [])]), {start}
    while queue:  # breadth first: the first trace found is a shortest one
        state, trace = queue.popleft()
        successors = list(following(*state, guard))
        if state[0] == ("critical", "critical") or not successors:
            return len(seen), f"{'Mutex is violated' if successors else 'deadlock'}: {' '.join(trace)}"
        for action, after in successors:
            if after not in seen:
                seen.add(after)
                queue.append((after, [*trace, action]))
    return len(seen), None


locks = {"as specified": lambda free, my_turn: free or my_turn, "without turn": lambda free, my_turn: free}
for name, guard in {**locks, "no condition": lambda free, my_turn: True}.items():
    states, fault = check(guard)
    print(f"{name}:", fault or f"Mutex holds in all {states} states")
