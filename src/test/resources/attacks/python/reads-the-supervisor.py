# expects: blocked
import os
for name in ("mem", "environ", "maps", "fd/0", "fd/1", "fd/2", "cwd", "root", "exe", "auxv", "stack"):
    try:
        with open("/proc/1/" + name, "rb") as file:
            print("ESCAPED", name, file.read(1) if name != "mem" else file.seek(1 << 20))
    except OSError as error:
        print("blocked", name, error.errno)
for name in ("mem", "fd/2"):
    try:
        os.open("/proc/1/" + name, os.O_WRONLY)
        print("ESCAPED", name)
    except OSError as error:
        print("blocked", name, error.errno)
