# expects: success
import os, time
shared = bytearray(110 << 20)
for i in range(0, len(shared), 4096):
    shared[i] = 1
for i in range(6):
    if os.fork() == 0:
        time.sleep(1 if i else 0)
        os._exit(shared[0] - 1)
time.sleep(0.5)
print(len(shared) >> 20)
