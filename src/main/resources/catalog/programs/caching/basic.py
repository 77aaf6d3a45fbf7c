# A cache in one line, and what it does: the second question is answered at
# once, and the cache is bounded: what was not asked for longest goes. What has
# changed since is answered wrongly, until the cache is cleared.

from functools import lru_cache

CENTS = {"tea": 450, "mug": 1200, "jam": 300}  # stands for a database that answers slowly
calls = 0


@lru_cache(maxsize=2)
def price(item: str) -> int:
    global calls
    calls += 1
    return CENTS[item]


for item in ["tea", "tea", "mug", "tea", "jam", "mug"]:
    before = calls
    print(item, price(item), "computed" if calls > before else "from the cache")
# jam threw out mug, not tea: tea is older, but was asked for since

print(price.cache_info())
CENTS["mug"] = 1300
print("changed to 1300, cached:", price("mug"))
price.cache_clear()
print("after clearing:", price("mug"), "with", calls, "questions to the database")
