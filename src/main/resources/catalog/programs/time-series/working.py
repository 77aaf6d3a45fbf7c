# Forecasts monthly sales with Holt-Winters smoothing (level, trend, season) and
# tests it the honest way: on the last year only, against the seasonal naive
# forecast.

import random
from statistics import mean

rng = random.Random(9)
PERIOD = 12
season = [-20, -15, 0, 5, 10, 20, 25, 20, 5, -5, -15, -30]
sales = [200 + 2 * t + season[t % PERIOD] + rng.gauss(0, 4) for t in range(5 * PERIOD)]
train, test = sales[:-PERIOD], sales[-PERIOD:]  # never shuffle a time series


def holt_winters(series: list[float], alpha=0.3, beta=0.1, gamma=0.3) -> list[float]:
    first, second = mean(series[:PERIOD]), mean(series[PERIOD : 2 * PERIOD])
    trend = (second - first) / PERIOD
    line = [first + trend * (t - (PERIOD - 1) / 2) for t in range(PERIOD)]
    level, seasonal = line[-1], [value - on_line for value, on_line in zip(series, line)]
    for t, value in list(enumerate(series))[PERIOD:]:
        before, s = level, seasonal[t % PERIOD]
        level = alpha * (value - s) + (1 - alpha) * (level + trend)
        trend = beta * (level - before) + (1 - beta) * trend
        seasonal[t % PERIOD] = gamma * (value - level) + (1 - gamma) * s
    ahead = range(1, PERIOD + 1)
    return [level + h * trend + seasonal[(len(series) + h - 1) % PERIOD] for h in ahead]


forecasts = {
    "last value": [train[-1]] * PERIOD,
    "same month last year": train[-PERIOD:],
    "Holt-Winters": holt_winters(train),
}
# MASE: the error in units of what the seasonal naive method misses on the training data.
scale = mean(abs(a - b) for a, b in zip(train[PERIOD:], train))
for name, forecast in forecasts.items():
    error = mean(abs(actual - f) for actual, f in zip(test, forecast))
    print(f"{name}: mean absolute error {error:.1f}, MASE {error / scale:.2f}")
print("actual:  ", [round(value) for value in test])
print("forecast:", [round(value) for value in forecasts["Holt-Winters"]])
