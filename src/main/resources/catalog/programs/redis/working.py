# Three Redis idioms with the calls of redis-py: INCR with EXPIRE as a rate
# limiter, a sorted set as a leaderboard, and SET NX with a token as a lock. The
# lower class stands in for a server.


def allowed(r, client: str) -> bool:
    count = r.incr(f"rate:{client}")
    if count == 1:
        r.expire(f"rate:{client}", 10)  # the window begins with the first request
    return count <= 2


def main(r) -> None:
    for r.now in (0, 1, 2, 11):
        print(f"t={r.now}:", "ok" if allowed(r, "10.0.0.7") else "429 too many requests")

    r.zadd("board", {"ada": 30, "bob": 50, "cleo": 40})
    r.zadd("board", {"ada": 60})
    print("best two:", r.zrange("board", 0, 1, desc=True, withscores=True))
    print("worker 1 locks:", r.set("lock:job", "token-1", nx=True, ex=5))
    print("worker 2 locks:", r.set("lock:job", "token-2", nx=True, ex=5))
    r.now += 5  # worker 1 hangs past its lease
    print("worker 2 again:", r.set("lock:job", "token-2", nx=True, ex=5))
    if r.get("lock:job") != "token-1":  # get and delete are one Lua script in real life
        print("worker 1 must not release what is no longer its own")


class Redis:
    now = 0

    def __init__(self):
        self.data, self.deadlines = {}, {}

    def get(self, key):  # lazy expiry: a key is dropped when somebody touches it
        if self.deadlines.get(key, self.now + 1) <= self.now:
            del self.data[key], self.deadlines[key]
        return self.data.get(key)

    def set(self, key, value, nx=False, ex=None):
        if nx and self.get(key) is not None:
            return None
        self.data[key] = value
        return self.expire(key, ex) if ex else True

    def incr(self, key):
        self.data[key] = (self.get(key) or 0) + 1
        return self.data[key]

    def expire(self, key, seconds):
        self.deadlines[key] = self.now + seconds
        return True

    def zadd(self, key, scores):
        self.data.setdefault(key, {}).update(scores)

    def zrange(self, key, start, end, desc, withscores):
        return sorted(self.data[key].items(), key=lambda item: item[1], reverse=desc)[start : end + 1]


main(Redis())
