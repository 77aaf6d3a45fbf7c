# expects: blocked
import ctypes, os, struct, select, time
libc = ctypes.CDLL(None, use_errno=True)
watch = libc.inotify_init1(0o4000)
if watch < 0:
    print("blocked", ctypes.get_errno())
else:
    libc.inotify_add_watch(watch, b"/usr/bin", 0x20)
    print("ESCAPED", watch)
