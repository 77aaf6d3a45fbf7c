import sys


def posterior(prior, sensitivity, false_alarm, times=1):
    for _ in range(times):
        ill = prior * sensitivity
        healthy = (1 - prior) * false_alarm
        prior = ill / (ill + healthy)
    return prior


for line in sys.stdin:
    prior, sensitivity, false_alarm, *times = line.split()
    result = posterior(float(prior), float(sensitivity), float(false_alarm), int(times[0]) if times else 1)
    print(f"{result:.3f}")
