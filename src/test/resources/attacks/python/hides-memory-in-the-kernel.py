# expects: blocked
def attempt(name, action):
    try:
        print("ESCAPED", name, action())
    except BaseException as e:
        print("blocked", name, type(e).__name__, e)


import ctypes, os, platform
libc = ctypes.CDLL(None, use_errno=True)
x86 = platform.machine() == "x86_64"
# What the kernel keeps for these is nobody's memory, and two of them have one limit for the whole host.
calls = {
    "semget": (64 if x86 else 190, 0, 32000, 0o1600), "msgget": (68 if x86 else 186, 0, 0o1600), "shmget": (29 if x86 else 194, 0, 64 << 20, 0o1600),
    "memfd": (319 if x86 else 279, b"x", 0), "io_setup": (206 if x86 else 0, 65000, ctypes.byref(ctypes.c_ulong())), "mq_open": (240 if x86 else 180, b"x", 0o102, 0o600, 0),
}
def call(number, *arguments):
    if libc.syscall(number, *arguments) == -1:
        raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()))
for name, arguments in calls.items():
    attempt(name, lambda: call(*arguments))
