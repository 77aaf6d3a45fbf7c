# The price of a call option three ways: the Black-Scholes formula, a tree of
# prices, and simulated paths; they agree, and put-call parity holds.

import math
import random
from statistics import NormalDist

S, K, RATE, SIGMA, YEARS = 100.0, 105.0, 0.03, 0.2, 1.0
N = NormalDist().cdf
discount = math.exp(-RATE * YEARS)

d1 = (math.log(S / K) + (RATE + SIGMA**2 / 2) * YEARS) / (SIGMA * math.sqrt(YEARS))
d2 = d1 - SIGMA * math.sqrt(YEARS)
call = S * N(d1) - K * discount * N(d2)
put = K * discount * N(-d2) - S * N(-d1)
print(f"Black-Scholes: call {call:.2f}, put {put:.2f}, delta {N(d1):.2f}")
print("put-call parity:", abs(call - put - (S - K * discount)) < 1e-9)


def tree(steps: int) -> float:
    dt = YEARS / steps
    up = math.exp(SIGMA * math.sqrt(dt))
    p = (math.exp(RATE * dt) - 1 / up) / (up - 1 / up)  # risk-neutral
    values = [max(0.0, S * up ** (2 * i - steps) - K) for i in range(steps + 1)]
    for _ in range(steps):
        values = [
            math.exp(-RATE * dt) * (p * b + (1 - p) * a) for a, b in zip(values, values[1:])
        ]
    return values[0]


print(f"tree of 200 steps: {tree(200):.2f}")

rng, paths, total = random.Random(1), 20_000, 0.0
for _ in range(paths):
    shock = rng.gauss(0, 1)
    for z in (shock, -shock):  # antithetic: half the noise
        end = S * math.exp((RATE - SIGMA**2 / 2) * YEARS + SIGMA * math.sqrt(YEARS) * z)
        total += max(0.0, end - K) / 2
print(f"simulation: {discount * total / paths:.1f}")
