# expects: bounded
import os
print("blocked", flush=True)
n = 0
while True:
    try:
        if os.fork() == 0:
            n = 0
        n += 1
    except OSError:
        if n > 500: break
        n += 1
