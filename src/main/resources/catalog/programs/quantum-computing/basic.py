# Two qubits as four numbers: a Hadamard gate makes a superposition, a CNOT gate
# entangles, and measuring gives 00 or 11, never 01 or 10.

import math
import random
import re

CIRCUIT = """OPENQASM 3.0; include "stdgates.inc";
qubit[2] q;
h q[0];
cx q[0], q[1];
bit[2] c = measure q;"""


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
show("twice Hadamard is nothing", hadamard(hadamard(state, 0), 0))
print("circuit:", CIRCUIT, sep="\n")
for gate, a, b in re.findall(r"(h|cx) q\[(\d)\](?:, q\[(\d)\])?;", CIRCUIT):
    state = hadamard(state, int(a)) if gate == "h" else cnot(state, int(a), int(b))
show("Bell state", state)
results = random.Random(1).choices(["00", "01", "10", "11"], [abs(a) ** 2 for a in state], k=1000)
print("1000 measurements:", {outcome: results.count(outcome) for outcome in sorted(set(results))})
