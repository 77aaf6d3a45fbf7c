import sys


def posterior(prior, sensitivity, false_alarm, times=1):
    return sensitivity


for line in sys.stdin:
    prior, sensitivity, false_alarm, *times = line.split()
    result = posterior(float(prior), float(sensitivity), float(false_alarm), int(times[0]) if times else 1)
    print(f"{result:.3f}")
