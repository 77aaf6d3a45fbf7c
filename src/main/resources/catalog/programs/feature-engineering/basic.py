# Raw columns become features: categories turn into ones and zeros, a date into
# weekend and month, and a number is scaled with what the training data shows.

from datetime import date
from statistics import mean, stdev

train = [
    {"city": "Oslo", "day": date(2025, 3, 1), "euros": 10.0},
    {"city": "Rome", "day": date(2025, 3, 3), "euros": 30.0},
    {"city": "Oslo", "day": date(2025, 4, 6), "euros": 20.0},
]
new = {"city": "Lima", "day": date(2025, 3, 8), "euros": 40.0}

cities = sorted({row["city"] for row in train})
middle = mean(row["euros"] for row in train)
spread = stdev(row["euros"] for row in train)


def features(row: dict) -> dict[str, float]:
    result = {f"city={city}": float(row["city"] == city) for city in cities}
    result["weekend"] = float(row["day"].weekday() >= 5)
    result["month"] = row["day"].month
    result["euros"] = (row["euros"] - middle) / spread
    return result


for row in [*train, new]:
    print(features(row))
print("an unknown city has zeros in all city columns:", [features(new)[f"city={city}"] for city in cities])
