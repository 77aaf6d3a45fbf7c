import sys


def rate(samples):
    """The increase in a second, or None."""
    return (samples[-1][1] - samples[0][1]) / (samples[-1][0] - samples[0][0])


samples = [tuple(map(float, line.split())) for line in sys.stdin]
result = rate(samples)
print("no data" if result is None else f"{result:.2f}")
