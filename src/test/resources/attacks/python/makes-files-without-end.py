# expects: bounded
import os
print("blocked", flush=True)
for place in ("/tmp", "/code", "/dev/shm"):
    if os.fork() == 0:
        try:
            n = 0
            while True:
                os.mknod(f"{place}/{n}")
                n += 1
        except OSError:
            while True:
                pass
os.chdir("/tmp")
while True:
    try:
        os.mkdir("d")
        os.chdir("d")
    except OSError:
        pass
