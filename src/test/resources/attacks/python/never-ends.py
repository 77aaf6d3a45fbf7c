# expects: time
import signal
for s in range(1, 65):
    try: signal.signal(s, signal.SIG_IGN)
    except (OSError, ValueError): pass
print("blocked", flush=True)
while True:
    try:
        while True: pass
    except BaseException: pass
