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


def spectrum(samples: list[float]) -> dict[int, float]:
    size = len(samples)
    return {
        k: 2 * abs(sum(x * cmath.exp(-2j * math.pi * k * n / size) for n, x in enumerate(samples))) / size
        for k in range(1, size // 2)  # below half the rate (Nyquist)
    }


def moving_average(samples: list[float], width: int) -> list[float]:
    return [sum(samples[i : i + width]) / width for i in range(len(samples) - width + 1)]


WIDTH = 5
raw = spectrum(signal)
smoothed = spectrum(moving_average(signal + signal[: WIDTH - 1], WIDTH))
found = [hz for hz, amplitude in raw.items() if amplitude > 0.3]  # well above the noise
print("tones found:", {f"{hz} Hz": round(raw[hz], 1) for hz in found})
for hz in found:  # least is left where whole periods fit the window: multiples of 64 / 5 Hz
    angle = math.pi * hz / RATE
    theory = abs(math.sin(WIDTH * angle) / (WIDTH * math.sin(angle)))
    print(f"of {hz} Hz smoothing leaves {smoothed[hz] / raw[hz]:.0%}, in theory {theory:.0%}")
