# Measure first, then change the data structure: the profile shows where the
# time goes, and counting operations proves the gain without a clock.

import cProfile
import pstats

words = [f"word{n % 500}" for n in range(1500)]
comparisons = 0


class Word(str):
    __slots__ = ()

    def __eq__(self, other):
        global comparisons
        comparisons += 1
        return str.__eq__(self, other)

    __hash__ = str.__hash__


def unique_list(items):
    seen = []
    for item in items:
        if item not in seen:  # compares with one after the other
            seen.append(item)
    return seen


def unique_dict(items):
    return list(dict.fromkeys(items))  # one look-up each, order is kept


profiler = cProfile.Profile()
profiler.runcall(lambda: (unique_list(words), unique_dict(words)))  # plain words: counting costs time
profiles = pstats.Stats(profiler).get_stats_profile().func_profiles
slowest = max(("unique_list", "unique_dict"), key=lambda name: profiles[name].cumtime)
print("the profile points at", slowest)

data = [Word(word) for word in words]
results = []
for function in (unique_list, unique_dict):
    comparisons = 0
    results.append(function(data))
    print(f"{function.__name__}: {comparisons} comparisons")
print("same result:", results[0] == results[1])
