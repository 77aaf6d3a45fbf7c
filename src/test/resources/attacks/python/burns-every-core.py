# expects: bounded
import os
print("blocked", flush=True)
for _ in range(60):
    if os.fork() == 0: break
while True: pass
