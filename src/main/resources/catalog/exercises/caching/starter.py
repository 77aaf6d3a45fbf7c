import sys
from collections import OrderedDict


class Cache:
    def __init__(self, size):
        self.size, self.entries = size, OrderedDict()

    def get(self, key):
        return self.entries.get(key)

    def put(self, key, value):
        self.entries[key] = value


cache = Cache(int(sys.argv[1]) if len(sys.argv) > 1 else 2)
for line in sys.stdin:
    command, key, *value = line.split()
    if command == "put":
        cache.put(key, value[0])
    else:
        print(key, cache.get(key) or "missing")
