# The price of a European call option three ways: the Black-Scholes formula, a
# tree of prices, and simulated end prices with their standard error; they
# agree, and put-call parity holds.

import math
import random
from statistics import NormalDist, fmean, stdev

S, K, RATE, SIGMA, YEARS = 100.0, 105.0, 0.03, 0.2, 1.0
N = NormalDist().cdf
discount = math.exp(-RATE * YEARS)

d1 = (math.log(S / K) + (RATE + SIGMA**2 / 2) * YEARS) / (SIGMA * math.sqrt(YEARS))
d2 = d1 - SIGMA * math.sqrt(YEARS)
call = S * N(d1) - K * discount * N(d2)
put = K * discount * N(-d2) - S * N(-d1)
print(f"Black-Scholes: call {call:.2f}, put {put:.2f}, delta {N(d1):.2f}")


def tree(steps: int, sign: int = 1) -> float:  # 1 is a call, -1 a put
    dt = YEARS / steps
    up = math.exp(SIGMA * math.sqrt(dt))
    p = (math.exp(RATE * dt) - 1 / up) / (up - 1 / up)  # risk-neutral
    values = [max(0.0, sign * (S * up ** (2 * i - steps) - K)) for i in range(steps + 1)]
    step_back = math.exp(-RATE * dt)
    for _ in range(steps):
        values = [step_back * (p * b + (1 - p) * a) for a, b in zip(values, values[1:])]
    return values[0]


for steps in (10, 200):
    price = tree(steps)
    print(f"tree of {steps} steps: {price:.2f}, off by {abs(price - call):.3f}")
print(f"put-call parity in the tree: {price - tree(200, -1):.4f} = {S - K * discount:.4f}")

rng, payoffs = random.Random(1), []
for _ in range(5_000):
    shock = rng.gauss(0, 1)
    ends = [  # antithetic: what one shock overstates, its mirror image understates
        S * math.exp((RATE - SIGMA**2 / 2) * YEARS + SIGMA * math.sqrt(YEARS) * z) for z in (shock, -shock)
    ]
    payoffs.append(discount * fmean(max(0.0, end - K) for end in ends))
price, error = fmean(payoffs), stdev(payoffs) / math.sqrt(len(payoffs))
print(f"simulation: {price:.2f}, standard error {error:.2f}, off by {abs(price - call):.2f}")
