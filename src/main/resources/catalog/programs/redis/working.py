# Three Redis idioms on a miniature store in plain Python: INCR with EXPIRE as a
# rate limiter, a sorted set as a leaderboard, and SET NX with a token as a
# lock.

from bisect import insort


class MiniRedis:
    def __init__(self):
        self.now, self.data, self.deadlines, self.ranked = 0, {}, {}, {}

    def alive(self, key):  # lazy expiry: a key is dropped when somebody touches it
        if self.deadlines.get(key, self.now + 1) <= self.now:
            del self.data[key], self.deadlines[key]
        return key in self.data

    def set_nx(self, key, value, ttl):
        if free := not self.alive(key):
            self.data[key], self.deadlines[key] = value, self.now + ttl
        return free

    def incr(self, key, ttl):  # INCR, and EXPIRE when the counter is new
        if not self.set_nx(key, 1, ttl):
            self.data[key] += 1
        return self.data[key]

    def zadd(self, key, score, member):  # kept in order, as the skip list does
        entries = self.ranked.setdefault(key, [])
        entries[:] = [entry for entry in entries if entry[1] != member]
        insort(entries, (score, member))


r = MiniRedis()
for r.now in (0, 1, 2, 11):
    count = r.incr("rate:10.0.0.7", ttl=10)
    print(f"t={r.now} request {count} in the window: {'ok' if count <= 2 else '429'}")

for score, player in [(30, "ada"), (50, "bob"), (40, "cleo"), (60, "ada")]:
    r.zadd("board", score, player)
print("ZRANGE board 0 1 REV:", r.ranked["board"][::-1][:2])

print("worker 1 locks:", r.set_nx("lock:job", "token-1", ttl=5))
print("worker 2 locks:", r.set_nx("lock:job", "token-2", ttl=5))
r.now += 5  # worker 1 hangs past its lease
print("worker 2 again:", r.set_nx("lock:job", "token-2", ttl=5))
print("worker 1 still the owner?", r.data["lock:job"] == "token-1")
