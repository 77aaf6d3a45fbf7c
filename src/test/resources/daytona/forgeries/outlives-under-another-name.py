# In proc(5) the name stands between the number and the state.
if os.fork():
    time.sleep(0.3)
    fail()
os.setsid()
if os.fork():
    fail()
LIBC.prctl(15, b") Z 1 1 1\n(", 0, 0, 0)
found = set()
for pid in others() + [os.getpid()]:
    for name in ("environ", "cmdline"):
        found |= nonces(attempt(lambda: open(f"/proc/{pid}/{name}", "rb").read(), b""))
print_here(found)
forge(found)
fail()
