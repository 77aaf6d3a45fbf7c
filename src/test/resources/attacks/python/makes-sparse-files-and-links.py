# expects: blocked
def attempt(name, action):
    try:
        print("ESCAPED", name, action())
    except BaseException as e:
        print("blocked", name, type(e).__name__, e)


import os, signal
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
def sparse():
    with open("/tmp/sparse", "wb") as file:
        file.truncate(1 << 40)
def allocate():
    with open("/tmp/allocated", "wb") as file:
        os.posix_fallocate(file.fileno(), 0, 1 << 30)
attempt("sparse", sparse)
attempt("fallocate", allocate)
attempt("hard link to a program", lambda: os.link("/usr/bin/env", "/tmp/env"))
attempt("hard link to a setuid program", lambda: os.link("/usr/bin/su", "/code/su"))
attempt("device", lambda: os.mknod("/tmp/memory", 0o60666, os.makedev(1, 1)))
