import sys

totals = {}
for line in sys.stdin:
    parts = line.split()
    try:
        name, amount = parts[0], int(parts[1])
    except (IndexError, ValueError):
        continue
    if len(parts) == 2:
        totals[name] = totals.get(name, 0) + amount

for name in sorted(totals):
    print(name, totals[name])
