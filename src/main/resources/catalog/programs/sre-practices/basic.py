# An error budget: an objective of 99.9 % leaves some minutes a month, or some
# requests, for failures; when they are used up, changes wait.

DAYS = 30
minutes = DAYS * 24 * 60

for objective in (0.99, 0.999, 0.9999):
    print(f"{objective:.2%} leaves {minutes * (1 - objective):.1f} minutes in {DAYS} days")

objective, requests = 0.999, 1_200_000
budget = requests * (1 - objective)
print(f"\nbudget: {budget:.0f} failed requests")
used = 0
for name, failed in [("release 41", 300), ("database full", 700), ("release 42", 380)]:
    used += failed
    left = 1 - used / budget
    decision = "go on" if left > 0.25 else "careful" if left > 0 else "stop changes, repair"
    print(f"{name}: {failed} failed, {left:.0%} left: {decision}")
