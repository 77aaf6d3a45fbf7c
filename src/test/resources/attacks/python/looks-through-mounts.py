# expects: success
import os, stat
covered = "/proc" if open("/proc/self/mountinfo").read().count(" /proc ro,") else ""
for line in open("/proc/self/mountinfo"):
    fields = line.split()
    place, options = fields[4], fields[5].split(",")
    if "rw" in options and place not in ("/tmp", "/code", "/dev/shm", "/dev/pts", covered) and not stat.S_ISCHR(os.stat(place).st_mode):
        print("ESCAPED", "writable", line)
    if "nosuid" not in options and not stat.S_ISCHR(os.stat(place).st_mode):
        print("ESCAPED", "setuid programs", line)
for name in os.listdir("/proc"):
    if name.isdigit() and os.stat(f"/proc/{name}").st_uid != 1000:
        print("ESCAPED", "foreign process", name)
for path in ("/proc/self/root", "/proc/1/root", "/proc/1/cwd", "/proc/self/fd/../../1/root"):
    try:
        if set(os.listdir(path)) & {"home", "root", "var", "srv", "boot", "sys", "run"}:
            print("ESCAPED", path, os.listdir(path))
    except PermissionError:
        continue
print("blocked")
