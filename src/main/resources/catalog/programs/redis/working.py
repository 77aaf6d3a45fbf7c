# Two idioms with the calls of redis-py: INCR with EXPIRE limits a rate, SET NX
# with a token is a lock that its owner releases. Below, the server's stand-in.

import re
from contextlib import nullcontext
from types import SimpleNamespace as Box

RELEASE = "if redis.call('GET', KEYS[1]) == ARGV[1] then return redis.call('DEL', KEYS[1]) end return 0"

def allowed(r, client: str) -> bool:
    with r.pipeline(transaction=True) as pipe:  # both, since a key without an end never goes
        pipe.incr(f"rate:{client}")
        pipe.expire(f"rate:{client}", 10, nx=True)  # from the first request on; Redis 7
        count, _ = pipe.execute()
    return count <= 2

def main() -> None:  # import redis
    r = redis.Redis(host="localhost", decode_responses=True)
    for second in (0, 1, 2, 11):
        r.now = second  # a clock that only the stand-in has: here nobody waits
        print(f"t={second}:", "ok" if allowed(r, "10.0.0.7") else "429 too many requests")
    release = r.register_script(RELEASE)  # nothing can come between its GET and its DEL
    print("worker 1 locks:", r.set("lock:job", "token-1", nx=True, ex=5))  # in earnest uuid4()
    print("worker 2 locks:", r.set("lock:job", "token-2", nx=True, ex=5))
    r.now += 5  # worker 1 hangs past its lease, as in time.sleep(5)
    print("worker 2 again:", r.set("lock:job", "token-2", nx=True, ex=5))
    print("worker 1 releases what is no longer its own:", release(keys=["lock:job"], args=["token-1"]))
    print("worker 2 releases:", release(keys=["lock:job"], args=["token-2"]), "left:", r.get("lock:job"))

class Redis:
    def __init__(self, host, decode_responses):
        self.now, self.data, self.ends = 0, {}, {}
    def get(self, name):
        if self.ends.get(name, self.now + 1) <= self.now:
            self.delete(name)  # a key is dropped when somebody touches it after its end
        return self.data.get(name)
    def set(self, name, value, nx, ex):
        if nx and self.get(name) is not None:
            return None
        self.data[name], self.ends[name] = value, self.now + ex
        return True
    def delete(self, name):
        self.ends.pop(name, None)
        return int(self.data.pop(name, None) is not None)
    def pipeline(self, transaction):
        self.replies, self.execute = [], lambda: self.replies
        return nullcontext(self)
    def incr(self, name):
        self.data[name] = (self.get(name) or 0) + 1
        self.replies.append(self.data[name])
    def expire(self, name, time, nx):
        self.replies.append(first := not (nx and name in self.ends))
        self.ends[name] = self.now + time if first else self.ends[name]
    def register_script(self, script):  # of the one form above
        calls = {"GET": self.get, "DEL": self.delete}
        when, then, otherwise = re.search(r"'(\w+)'.* then .*'(\w+)'.* return (.+)", script).groups()
        return lambda keys, args: calls[then](*keys) if calls[when](*keys) == args[0] else int(otherwise)

redis = Box(Redis=Redis)
main()
