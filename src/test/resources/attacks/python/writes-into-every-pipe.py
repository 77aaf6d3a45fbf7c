# expects: failure 7
import os, stat
pids = [name for name in os.listdir("/proc") if name.isdigit()]
# Only in a namespace of its own: elsewhere the pipes are other people's.
if len(pids) > 8 or not os.statvfs("/").f_flag & os.ST_RDONLY:
    print("ESCAPED: this is no sandbox", flush=True)
    os._exit(1)
report = b'{"outcome":"executed","exit_code":0}\n' + b"".join(
    b"\x01" + b"0" * 32 + text + b"\n" for text in (b" received", b" started", b" ended 0 0 0"))
for pid in pids:
    try:
        entries = os.listdir(f"/proc/{pid}/fd")
    except OSError:
        continue
    for entry in entries:
        try:
            path = f"/proc/{pid}/fd/{entry}"
            if stat.S_ISFIFO(os.stat(path).st_mode):
                os.write(os.open(path, os.O_WRONLY | os.O_NONBLOCK), report)
                if pid == "1":
                    print("ESCAPED: wrote for process 1", flush=True)
        except OSError:
            pass
os._exit(7)
