# A noisy signal is smoothed, and its hidden frequencies are found with a
# Fourier transform: which tones are in it, and how strong?

import cmath
import math
import random

RATE = 64  # samples in one second
rng = random.Random(3)


def tone(hz: int, n: int) -> float:
    return math.sin(2 * math.pi * hz * n / RATE)


signal = [2.0 * tone(5, n) + 0.8 * tone(12, n) + rng.gauss(0, 0.3) for n in range(RATE)]


def spectrum(samples: list[float]) -> list[float]:
    size = len(samples)
    return [
        2 * abs(sum(x * cmath.exp(-2j * math.pi * k * n / size) for n, x in enumerate(samples))) / size
        for k in range(size // 2)  # up to half the rate (Nyquist)
    ]


def moving_average(samples: list[float], width: int) -> list[float]:
    return [sum(samples[i : i + width]) / width for i in range(len(samples) - width + 1)]


for name, samples in [("raw", signal), ("smoothed", moving_average(signal + signal[:4], 5))]:
    amplitudes = spectrum(samples)
    tones = [(hz, round(a, 1)) for hz, a in enumerate(amplitudes) if a > 0.3]
    print(f"{name}: {tones}")
print("a low-pass filter: the high tone lost more than the low one")
