# expects: blocked
def attempt(name, action):
    try:
        print("ESCAPED", name, action())
    except BaseException as e:
        print("blocked", name, type(e).__name__, e)


import glob, os
for path in ["${CANARY}", "/proc/1/root${CANARY}", "/proc/self/root/../..${CANARY}", "/etc/shadow", "/root/.ssh/id_rsa"]:
    attempt(path, lambda: open(path).read())
attempt("homes", lambda: 1 / len(glob.glob("/home/*") + glob.glob("/root/*") + glob.glob("/var/*") + glob.glob("/sys/*")))
