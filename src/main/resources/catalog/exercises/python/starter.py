import sys

totals = {}
for line in sys.stdin:
    name, amount = line.split()
    totals[name] = amount  # this keeps the last amount only

for name in sorted(totals):
    print(name, totals[name])
