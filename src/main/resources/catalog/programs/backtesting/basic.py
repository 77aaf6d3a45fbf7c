# A trading rule tried on old prices: decide with what was known at the close,
# pay for trades, and compare with buying once and waiting. Looking ahead makes
# rules look better than they are.

import random
from statistics import fmean

rng = random.Random(11)
prices = [100.0]
for _ in range(500):
    prices.append(prices[-1] * (1 + rng.gauss(0.0004, 0.01)))

COST = 0.001  # of the amount traded


def run(cheat: bool) -> tuple[float, int]:
    money, holding, trades = 1.0, False, 0
    for day in range(50, 500):
        known = prices[: day + 2] if cheat else prices[: day + 1]
        want = fmean(known[-10:]) > fmean(known[-50:])
        if want != holding:
            money *= 1 - COST
            holding, trades = want, trades + 1
        if holding:
            money *= prices[day + 1] / prices[day]
    if holding:  # sold in the end, so that both pay for it
        money, trades = money * (1 - COST), trades + 1
    return money, trades


money, trades = run(cheat=False)
print(f"rule: {money - 1:+.1%} with {trades} trades")
print(f"with tomorrow's price in the average: {run(cheat=True)[0] - 1:+.1%} (a mistake)")
print(f"buy and hold: {prices[500] / prices[50] * (1 - COST) ** 2 - 1:+.1%}")
print("the prices are random with a small drift: whatever beats buy and hold here was lucky")
