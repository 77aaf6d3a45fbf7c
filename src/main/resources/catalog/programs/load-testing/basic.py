# A load test with Locust: users who wait between their tasks. Stand-ins for
# Locust and a shop on a simulated clock; percentiles and errors have limits.

import random
import sys
from statistics import mean, quantiles
from types import SimpleNamespace

LOCUSTFILE = """
from locust import HttpUser, between, task
class ShopUser(HttpUser):
    wait_time = between(1, 3)
    @task(3)
    def browse(self):
        self.client.get("/products")
    @task(1)
    def order(self):
        self.client.post("/orders", json={"product": 7})
"""
rng, results, tasks = random.Random(5), [], []


def task(weight):
    return lambda body: tasks.extend([body] * weight)


def answer(path, json=None):
    ms = rng.uniform(900, 2000) if rng.random() < 0.05 else rng.gauss(80, 10)
    results.append((path, ms, rng.random() < 0.004))  # and whether it failed


sys.modules["locust"] = SimpleNamespace(
    HttpUser=type("HttpUser", (), {"client": SimpleNamespace(get=answer, post=answer)}),
    between=lambda low, high: lambda user: rng.uniform(low, high), task=task)  # fmt: skip
exec(LOCUSTFILE, namespace := {})
for user in [namespace["ShopUser"]() for _ in range(50)]:  # locust --headless -u 50 -r 50 -t 60s
    clock = 0.0
    while clock < 60:
        rng.choice(tasks)(user)
        clock += results[-1][1] / 1000 + user.wait_time()
paths, times, failures = zip(*results)
p, failed = quantiles(times, n=100), 100 * mean(failures)
print(f"{len(paths)} requests, {paths.count('/orders')} of them orders; mean {mean(times):.0f} ms looks fine")
for name, value, limit in [("p50 ms", p[49], 100), ("p99 ms", p[98], 1000), ("errors %", failed, 1)]:
    print(f"{name} {value:.1f}, at most {limit}: {'ok' if value <= limit else 'MISSED'}")
