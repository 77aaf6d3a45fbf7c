# expects: failure 3
import os, sys
print("blocked", flush=True)
nonce = open("/proc/1/cmdline", "rb").read().split(b"\0")[4]
for n in range(2000):
    os.write(2, b"\x01" * 8 + nonce + b"received\n\x01" + nonce + b"started\n\x01")
os._exit(3)
