# The critical path: which tasks decide when the project ends, and how long
# others may be late. Computed forwards and backwards over the dependencies.

from graphlib import TopologicalSorter

TASKS = {  # name: (days, what must be done before)
    "design": (5, []),
    "order parts": (2, ["design"]),
    "delivery": (10, ["order parts"]),
    "write software": (8, ["design"]),
    "assemble": (3, ["delivery"]),
    "test": (4, ["assemble", "write software"]),
}

order = list(TopologicalSorter({name: before for name, (_, before) in TASKS.items()}).static_order())
earliest: dict[str, int] = {}
for name in order:
    days, before = TASKS[name]
    earliest[name] = max((earliest[b] + TASKS[b][0] for b in before), default=0)
end = max(earliest[name] + TASKS[name][0] for name in TASKS)

latest: dict[str, int] = {}
for name in reversed(order):
    after = [other for other, (_, before) in TASKS.items() if name in before]
    latest[name] = min((latest[other] for other in after), default=end) - TASKS[name][0]

for name in order:
    slack = latest[name] - earliest[name]
    bar = " " * earliest[name] + "#" * TASKS[name][0]
    print(f"{name:15} {bar:24} {'critical' if slack == 0 else f'{slack} days to spare'}")
print(f"{end} days in all")
