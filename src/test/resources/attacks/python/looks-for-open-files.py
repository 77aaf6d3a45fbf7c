# expects: success
import glob, os
for path in glob.glob("/proc/[0-9]*/fd/*"):
    try:
        target = os.readlink(path)
    except OSError:
        continue
    if not target.startswith(("pipe:", "/proc/")):
        print("ESCAPED", path, target)
for fd in range(3, 256):
    try:
        print("ESCAPED", fd, os.fstat(fd))
    except OSError:
        pass
print("blocked")
