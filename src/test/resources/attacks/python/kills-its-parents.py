# expects: not-success
import os, signal, time
print("blocked", flush=True)
for pid in (os.getppid(), 1, -1):
    for s in (signal.SIGTERM, signal.SIGSTOP, signal.SIGKILL):
        if pid == -1 and s == signal.SIGSTOP: continue
        try: os.kill(pid, s)
        except OSError as e: print(e, flush=True)
raise SystemExit(3)
