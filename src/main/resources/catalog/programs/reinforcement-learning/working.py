# Q-learning on a small grid with a cliff: the agent tries moves, learns from
# rewards what each is worth in each cell, and finds the shortest safe way
# without being told the rules.

import random

WIDTH, HEIGHT = 5, 3
START, GOAL = (0, 2), (4, 2)
CLIFF = {(1, 2), (2, 2), (3, 2)}
MOVES = {">": (1, 0), "<": (-1, 0), "^": (0, -1), "v": (0, 1)}
rng = random.Random(11)
Q = {((x, y), m): 0.0 for x in range(WIDTH) for y in range(HEIGHT) for m in MOVES}


def step(state, move):  # the environment: new state, reward, episode over?
    x = min(max(state[0] + MOVES[move][0], 0), WIDTH - 1)
    y = min(max(state[1] + MOVES[move][1], 0), HEIGHT - 1)
    if (x, y) in CLIFF:
        return START, -50, True
    return (x, y), (10 if (x, y) == GOAL else -1), (x, y) == GOAL


def best(state):
    return max(MOVES, key=lambda move: Q[state, move])


def episode(epsilon, alpha=0.5, gamma=0.95):
    state, total, done = START, 0, False
    for _ in range(40):
        move = rng.choice(list(MOVES)) if rng.random() < epsilon else best(state)  # explore?
        following, reward, done = step(state, move)
        future = 0 if done else gamma * Q[following, best(following)]
        Q[state, move] += alpha * (reward + future - Q[state, move])  # the Q-learning update
        state, total = following, total + reward
        if done:
            break
    return total


for epsilon in (0.5, 0.3, 0.1, 0.0):  # explore less as the estimates get better
    returns = [episode(epsilon) for _ in range(40)]
    print(f"40 episodes, {epsilon:.0%} random moves: average return {sum(returns) / 40:5.1f}")
for y in range(HEIGHT):
    cells = [(x, y) for x in range(WIDTH)]
    print(" ".join("G" if c == GOAL else "#" if c in CLIFF else best(c) for c in cells))
print("best possible: 5 moves for -1 each, then +10 at the goal = 5")
