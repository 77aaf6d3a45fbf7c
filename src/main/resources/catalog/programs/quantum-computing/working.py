# Grover's search over eight states: the oracle turns the sign of the wanted
# one, the diffusion mirrors all at their mean, and two rounds are best of all.

import math

QUBITS, WANTED = 3, 0b101
SIZE = 2**QUBITS


def on_each_qubit(gate, state):
    for qubit in range(QUBITS):
        mask, result = 1 << qubit, list(state)
        for index in range(SIZE):
            if not index & mask:
                low, high = state[index], state[index | mask]
                result[index] = gate[0][0] * low + gate[0][1] * high
                result[index | mask] = gate[1][0] * low + gate[1][1] * high
        state = result
    return state


H = [[math.sqrt(0.5), math.sqrt(0.5)], [math.sqrt(0.5), -math.sqrt(0.5)]]
X = [[0, 1], [1, 0]]


def flip(state, index):  # a multi-controlled Z: the sign of one basis state
    return [-a if i == index else a for i, a in enumerate(state)]


def diffusion(state):  # H X (controlled Z) X H
    state = on_each_qubit(X, on_each_qubit(H, state))
    return on_each_qubit(H, on_each_qubit(X, flip(state, SIZE - 1)))


state = on_each_qubit(H, [1.0] + [0.0] * (SIZE - 1))  # all states alike
for calls in range(6):  # of the oracle
    chances = [abs(a) ** 2 for a in state]
    theory = math.sin((2 * calls + 1) * math.asin(1 / math.sqrt(SIZE))) ** 2
    bar = "#" * max(1, round(chances[WANTED] * 40))
    print(f"{calls} calls: |{WANTED:03b}> with {chances[WANTED]:.3f}, theory {theory:.3f} {bar}")
    assert math.isclose(sum(chances), 1)  # gates keep the length of the state
    state = diffusion(flip(state, WANTED))
print(f"best: {math.pi / 4 * math.sqrt(SIZE):.1f}, pi/4 * sqrt({SIZE}); more make it worse again")
