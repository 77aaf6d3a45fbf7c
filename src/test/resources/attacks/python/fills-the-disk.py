# expects: blocked
def attempt(name, action):
    try:
        print("ESCAPED", name, action())
    except BaseException as e:
        print("blocked", name, type(e).__name__, e)


import os
def fill(directory):
    written = 0
    for i in range(1000000):
        with open(f"{directory}/f{i}", "wb") as f:
            for _ in range(64):
                written += f.write(b"x" * (1 << 20))
        if written > 400 << 20: return written
for directory in ["/tmp", "/dev/shm", "/code", "/dev", "/", "/run"]:
    attempt(directory, lambda: fill(directory))
