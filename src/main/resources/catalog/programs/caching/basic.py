# A cache in one line, and what it does: the second question is answered at
# once, and the cache is bounded: what was not asked for longest goes.

from functools import lru_cache

calls = 0


@lru_cache(maxsize=2)
def price(item: str) -> float:
    global calls
    calls += 1  # stands for a slow question to a database
    return {"tea": 4.5, "mug": 12.0, "jam": 3.0}[item]


for item in ["tea", "tea", "mug", "tea", "jam", "mug"]:
    before = calls
    print(item, price(item), "computed" if calls > before else "from the cache")
# jam threw out mug, not tea: tea is older, but was asked for since

print(price.cache_info())
price.cache_clear()  # after a change of prices
price("tea")
print("asked again after clearing:", calls)
