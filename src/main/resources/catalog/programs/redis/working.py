# Three Redis idioms with the calls of redis-py: INCR with EXPIRE as a rate
# limiter, a sorted set as a leaderboard, and SET NX with a token as a lock. The
# lower class stands in for a server.

import re
from contextlib import nullcontext

RELEASE = """
if redis.call('GET', KEYS[1]) == ARGV[1] then return redis.call('DEL', KEYS[1]) end
return 0
"""

def allowed(r, client: str) -> bool:
    with r.pipeline(transaction=True) as pipe:  # both, since a key without an end never goes
        pipe.incr(f"rate:{client}")
        pipe.expire(f"rate:{client}", 10, nx=True)  # from the first request on; Redis 7
        count, _ = pipe.execute()
    return count <= 2

def main(r) -> None:  # redis.Redis(decode_responses=True)
    for r.now in (0, 1, 2, 11):
        print(f"t={r.now}:", "ok" if allowed(r, "10.0.0.7") else "429 too many requests")
    r.zadd("board", {"ada": 30, "bob": 50, "cleo": 40})
    r.zadd("board", {"ada": 60})
    print("best two:", r.zrange("board", 0, 1, desc=True, withscores=True))
    release = r.register_script(RELEASE)  # nothing can come between its GET and its DEL
    print("worker 1 locks:", r.set("lock:job", "token-1", nx=True, ex=5))
    print("worker 2 locks:", r.set("lock:job", "token-2", nx=True, ex=5))
    r.now += 5  # worker 1 hangs past its lease
    print("worker 2 again:", r.set("lock:job", "token-2", nx=True, ex=5))
    print("worker 1 releases what is no longer its own:", release(keys=["lock:job"], args=["token-1"]))
    print("worker 2 releases:", release(keys=["lock:job"], args=["token-2"]), "left:", r.get("lock:job"))

class Redis:
    now, data, ends = 0, {}, {}
    pipeline, execute = lambda self, transaction: nullcontext(self), lambda self: (self.count, True)
    expire = lambda self, key, ex, nx=False: nx and key in self.ends or self.ends.update({key: self.now + ex})
    zadd = lambda self, key, scores: self.data.setdefault(key, {}).update(scores)
    zrange = lambda self, key, start, end, desc, withscores: sorted(
        self.data[key].items(), key=lambda item: item[1], reverse=desc)[start : end + 1]  # fmt: skip
    def get(self, key):  # lazy expiry: a key is dropped when somebody touches it
        if self.ends.get(key, self.now + 1) <= self.now:
            del self.data[key], self.ends[key]
        return self.data.get(key)
    def delete(self, key):
        self.ends.pop(key, None)
        return int(self.data.pop(key, None) is not None)
    def register_script(self, script):  # of the one form above
        calls = {"GET": self.get, "DEL": self.delete}
        when, then, otherwise = re.search(r"'(\w+)'.* then .*'(\w+)'.*\nreturn (.+)", script).groups()
        return lambda keys, args: calls[then](*keys) if calls[when](*keys) == args[0] else int(otherwise)
    def incr(self, key):
        self.count = self.data[key] = (self.get(key) or 0) + 1
    def set(self, key, value, ex, nx=False):
        if nx and self.get(key) is not None:
            return None
        self.data[key], self.ends[key] = value, self.now + ex
        return True

main(Redis())
