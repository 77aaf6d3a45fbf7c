# What tf.function does, in plain Python: the function runs once on symbols to record a graph,
# later calls replay that graph without running Python, and a new input type traces again.

from functools import partialmethod
from operator import add, mul


class Symbol:  # stands for a value that is not known while tracing
    def __init__(self, graph, name):
        self.graph, self.name = graph, name

    def record(self, operation, other):
        name = f"t{len(self.graph)}"
        self.graph.append((name, operation, self.name, getattr(other, "name", other)))
        return Symbol(self.graph, name)

    __add__ = partialmethod(record, add)
    __mul__ = partialmethod(record, mul)


def function(python_function):
    graphs = {}

    def call(x):
        if (signature := type(x).__name__) not in graphs:  # TensorFlow: dtype and shape
            graph = graphs[signature] = []
            python_function(Symbol(graph, "x"))
            steps = [f"{name} = {op.__name__}({a}, {b})" for name, op, a, b in graph]
            print(f"  graph for {signature}: {'; '.join(steps)}")
        values = {"x": x}
        for name, operation, left, right in graphs[signature]:
            values[name] = operation(values[left], values.get(right, right))
        return values[name]  # of the last operation

    return call


@function
def model(x):
    print("  Python runs, so this is a trace")
    return x * (2 * 5) + x  # 2 * 5 is plain Python: the graph holds just 10


for argument in (3, 4, 0.5, 7):
    print(f"model({argument}) = {model(argument)}")
