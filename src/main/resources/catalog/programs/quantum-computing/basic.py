# Two qubits as four numbers: a Hadamard gate makes a superposition, a CNOT gate
# entangles, and measuring gives 00 or 11, never 01 or 10.

import math
import random


def hadamard(state, qubit):
    result = [0j] * len(state)
    for index, amplitude in enumerate(state):
        bit = index >> qubit & 1
        result[index & ~(1 << qubit)] += amplitude / math.sqrt(2)
        result[index | 1 << qubit] += (-1 if bit else 1) * amplitude / math.sqrt(2)
    return result


def cnot(state, control, target):
    result = list(state)
    for index, amplitude in enumerate(state):
        if index >> control & 1:
            result[index ^ 1 << target] = amplitude
    return result


def show(name, state):
    parts = [f"{a.real:+.3f}|{i:02b}>" for i, a in enumerate(state) if abs(a) > 1e-9]
    print(f"{name}: {' '.join(parts)}")


state = [1 + 0j, 0j, 0j, 0j]
show("start", state)
show("twice Hadamard is nothing", hadamard(hadamard(state, 0), 0))
state = cnot(hadamard(state, 0), control=0, target=1)
show("Bell state", state)

rng = random.Random(1)
weights = [abs(a) ** 2 for a in state]
results = rng.choices(["00", "01", "10", "11"], weights, k=1000)
print({outcome: results.count(outcome) for outcome in sorted(set(results))})
