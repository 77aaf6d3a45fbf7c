import sys


def rate(samples):
    """The increase in a second, or None."""
    if len(samples) < 2:
        return None
    increase = 0.0
    for (_, before), (_, after) in zip(samples, samples[1:]):
        increase += after - before if after >= before else after
    return increase / (samples[-1][0] - samples[0][0])


samples = [tuple(map(float, line.split())) for line in sys.stdin]
result = rate(samples)
print("no data" if result is None else f"{result:.2f}")
