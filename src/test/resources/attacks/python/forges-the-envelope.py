# expects: failure 7
import os, sys
nonce = open("/proc/1/cmdline", "rb").read().split(b"\0")[4]
for stage in (b"received", b"started"):
    os.write(2, b"\x01" + nonce + stage + b"\n")
print('{"outcome":"executed","exit_code":0}')
print("blocked")
sys.stderr.write("SyntaxError: invalid syntax\n")
os._exit(7)
