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
    key = f"limit:{client}"
    count = redis.incr(key)
    redis.expire(key, 10, nx=True)  # also where a crash has left a key without an end
    return count <= 3


for line in sys.stdin:
    second, client = line.split()
    redis.now = int(second)
    print(second, client, "allowed" if allow(client) else "refused")
