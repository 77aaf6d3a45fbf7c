import sys

totals = {}
for line in sys.stdin:
    try:
        name, amount = line.split()
        totals[name] = totals.get(name, 0) + int(amount)
    except ValueError:  # not two parts, or no whole number
        continue

for name in sorted(totals):
    print(name, totals[name])
