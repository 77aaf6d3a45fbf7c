# expects: blocked
def attempt(name, action):
    try:
        print("ESCAPED", name, action())
    except BaseException as e:
        print("blocked", name, type(e).__name__, e)


import ctypes, os, platform
libc = ctypes.CDLL(None, use_errno=True)
x86 = platform.machine() == "x86_64"
calls = {
    "ptrace": (101 if x86 else 117, 16, 1, 0, 0), "unshare": (272 if x86 else 97, 0x10000000), "setns": (308 if x86 else 268, 0, 0),
    "clone": (56 if x86 else 220, 0x10000011, 0, 0, 0, 0), "mount": (165 if x86 else 40, b"none", b"/tmp", b"tmpfs", 0, 0),
    "pivot_root": (155 if x86 else 41, b"/tmp", b"/tmp"), "chroot": (161 if x86 else 51, b"/tmp"), "memfd": (319 if x86 else 279, b"x", 0),
    "io_uring": (425, 8, 0), "keyctl": (250 if x86 else 219, 0, 0), "add_key": (248 if x86 else 217, b"user", b"a", b"b", 1, -3),
    "bpf": (321 if x86 else 280, 0, 0, 0), "perf": (298 if x86 else 241, 0, 0, 0, 0, 0), "userfaultfd": (323 if x86 else 282, 0),
    "open_by_handle": (304 if x86 else 265, 0, 0, 0), "vm_readv": (310 if x86 else 270, 1, 0, 0, 0, 0, 0), "reboot": (169 if x86 else 142, 0, 0, 0),
    "shmget": (29 if x86 else 194, 0, 1 << 20, 0o1600), "fsopen": (430, b"tmpfs", 0), "move_mount": (429, 0, 0, 0, 0, 0),
}
def call(number, *arguments):
    if libc.syscall(number, *arguments) == -1:
        raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()))
for name, arguments in calls.items():
    attempt(name, lambda: call(*arguments))
