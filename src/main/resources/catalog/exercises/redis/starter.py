import sys


class Redis:
    """The two commands, with a clock that the input sets."""

    def __init__(self):
        self.now, self.data, self.until = 0, {}, {}

    def incr(self, key):
        if self.until.get(key, self.now + 1) <= self.now:
            del self.data[key], self.until[key]
        self.data[key] = self.data.get(key, 0) + 1
        return self.data[key]

    def expire(self, key, seconds, nx=False):
        if not (nx and key in self.until):
            self.until[key] = self.now + seconds


redis = Redis()


def allow(client):
    count = redis.incr("limit")
    redis.expire("limit", 10)
    return count <= 3


for line in sys.stdin:
    second, client = line.split()
    redis.now = int(second)
    print(second, client, "allowed" if allow(client) else "refused")
