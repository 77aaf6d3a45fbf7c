# expects: blocked
def attempt(name, action):
    try:
        print("ESCAPED", name, action())
    except BaseException as e:
        print("blocked", name, type(e).__name__, e)


import os
for path in ["${WRITE}/pwned", "/usr/pwned", "/etc/passwd", "/pwned", "/dev/pwned", "/proc/sys/kernel/core_pattern",
             "/proc/sys/kernel/hostname", "/proc/sysrq-trigger", "/opt/pwned", "/dev/mem"]:
    attempt(path, lambda: open(path, "w").write("|/tmp/x"))
attempt("link", lambda: os.link("/usr/bin/python3", "/usr/bin/pwned"))
attempt("mknod", lambda: os.mknod("/tmp/disk", 0o60666, os.makedev(254, 0)))
attempt("chmod", lambda: os.chmod("/usr/bin/env", 0o777))
