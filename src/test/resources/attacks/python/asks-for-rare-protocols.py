# expects: blocked
def attempt(name, action):
    try:
        print("ESCAPED", name, action())
    except BaseException as e:
        print("blocked", name, type(e).__name__, e)


import ctypes, os, platform, socket
# Each is a kernel module that a mere request loads, or a way past the network namespace.
for name, family, kind, protocol in [("sctp", 2, 1, 132), ("dccp", 2, 6, 33), ("smc", 2, 1, 256), ("mptcp", 2, 1, 262), ("udplite", 2, 2, 136),
        ("alg", 38, 5, 0), ("can", 29, 3, 1), ("bluetooth", 31, 3, 1), ("tipc", 30, 1, 0), ("vsock", 40, 1, 0), ("xdp", 44, 3, 0), ("x25", 9, 5, 0), ("rds", 21, 5, 0)]:
    attempt(name, lambda: socket.socket(family, kind, protocol))
libc = ctypes.CDLL(None, use_errno=True)
def pair(family):
    if libc.socketpair(family, 1, 0, (ctypes.c_int * 2)()) == -1:
        raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()))
attempt("tipc pair", lambda: pair(30))
