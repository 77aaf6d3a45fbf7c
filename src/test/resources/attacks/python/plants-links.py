# expects: success
import os
os.chdir("/code")
os.remove("main.py")
os.symlink("${CANARY}", "main.py")
os.mkfifo("/code/stdout")
os.symlink("/proc/self/environ", "/tmp/result")
print("blocked")
