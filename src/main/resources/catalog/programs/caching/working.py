# A cache with the two rules that matter, size (evict the least recently used)
# and freshness (time to live), and what they do to the hit rate of a skewed
# stream of requests.

import random
from collections import OrderedDict
from collections.abc import Callable


class Cache:
    def __init__(self, capacity: int, ttl: int) -> None:
        self.capacity, self.ttl = capacity, ttl
        self.entries: OrderedDict[str, tuple[object, int]] = OrderedDict()
        self.hits = self.misses = self.evicted = 0

    def get(self, key: str, now: int, load: Callable[[str], object]) -> object:
        value, expires = self.entries.get(key, (None, -1))
        if now < expires:
            self.hits += 1
            self.entries.move_to_end(key)  # most recently used
            return value
        self.misses += 1
        self.entries[key] = (load(key), now + self.ttl)
        self.entries.move_to_end(key)
        if len(self.entries) > self.capacity:
            self.entries.popitem(last=False)  # the least recently used
            self.evicted += 1
        return self.entries[key][0]


small = Cache(capacity=2, ttl=10)
for now, key in enumerate(["a", "b", "a", "c", "b"]):
    small.get(key, now, load=str.upper)
    print(f"t={now} get {key}: cached {list(small.entries)}")

rng = random.Random(7)
requests = [f"page{int(rng.paretovariate(1))}" for _ in range(1500)]  # few pages get most hits
for capacity, ttl in [(3, 2000), (30, 2000), (300, 2000), (300, 20)]:
    cache = Cache(capacity, ttl)
    for now, page in enumerate(requests):
        cache.get(page, now, load=len)
    rate = cache.hits / len(requests)
    print(f"capacity {capacity}, ttl {ttl}: {rate:.0%} hits, {cache.evicted} evicted")
