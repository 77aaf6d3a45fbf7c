# expects: success
import os
if os.fork() == 0:
    os.setsid()
    if os.fork() == 0:
        import signal
        for s in range(1, 65):
            try: signal.signal(s, signal.SIG_IGN)
            except (OSError, ValueError): pass
        os.execvp("python3", ["python3", "-c", "import time\nwhile True: time.sleep(1)", "${TOKEN}"])
    os._exit(0)
print("blocked")
