# expects: memory
import os, time
print("blocked", flush=True)
for i in range(12):
    if os.fork() == 0:
        block = bytearray(60 << 20)
        for j in range(0, len(block), 4096): block[j] = 1
        time.sleep(30)
        os._exit(0)
time.sleep(30)
