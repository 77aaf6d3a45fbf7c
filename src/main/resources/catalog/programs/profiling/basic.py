# Measure before changing anything: cProfile counts the calls, which shows that
# the function that looks slow is not the one that is called too often.

import cProfile
import pstats
from functools import cache


def rate(country: str) -> int:  # in truth a query to a database
    return {"DE": 19, "FR": 20, "ES": 21}[country]


def gross(country: str, cents: int) -> int:
    return cents * (100 + rate(country)) // 100


def invoice(orders: list[tuple[str, int]]) -> int:
    ranked = sorted(orders, key=lambda order: -order[1])  # the sort must be the slow part?
    return sum(gross(country, cents) for country, cents in ranked)


def profile(title: str) -> int:
    orders = [(("DE", "FR", "ES")[i % 3], i * 37 % 5000) for i in range(3000)]
    profiler = cProfile.Profile()
    total = profiler.runcall(invoice, orders)
    stats = pstats.Stats(profiler)  # stats.sort_stats("cumulative").print_stats(5) prints the times, too
    print(f"{title}: {total} cents")
    calls = {function: entry[1] for (_, _, function), entry in stats.stats.items()}
    for function in ("invoice", "<built-in method builtins.sorted>", "gross", "rate"):
        print(f"{calls[function]:6} calls  {function}")
    return total


before = profile("as it was")
rate = cache(rate)  # the answer stays the same for a day: ask once for each country
after = profile("with a cache")
print("same result:", before == after)
