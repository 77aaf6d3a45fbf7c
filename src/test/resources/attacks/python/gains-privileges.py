# expects: blocked
def attempt(name, action):
    try:
        print("ESCAPED", name, action())
    except BaseException as e:
        print("blocked", name, type(e).__name__, e)


import os, subprocess
attempt("setuid", lambda: os.setuid(0))
attempt("setgroups", lambda: os.setgroups([0]))
attempt("su", lambda: subprocess.run(["su", "-c", "id"], check=True, capture_output=True))
attempt("mount", lambda: subprocess.run(["mount", "-t", "tmpfs", "none", "/tmp"], check=True, capture_output=True))
attempt("umount", lambda: subprocess.run(["umount", "/proc"], check=True, capture_output=True))
attempt("unshare", lambda: subprocess.run(["unshare", "-Ur", "id"], check=True, capture_output=True))
attempt("nsenter", lambda: subprocess.run(["nsenter", "-t", "1", "-m", "id"], check=True, capture_output=True))
attempt("priority", lambda: os.setpriority(os.PRIO_PROCESS, 0, -5))
attempt("resource", lambda: __import__("resource").setrlimit(0, (-1, -1)))
