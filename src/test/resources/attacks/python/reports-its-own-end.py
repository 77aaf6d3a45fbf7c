# expects: failure 7
import glob, os, re, sys
# Everything that looks like a nonce, wherever it can be read.
words = set()
for path in glob.glob("/proc/[0-9]*/cmdline") + glob.glob("/proc/[0-9]*/environ") + ["/proc/self/maps"]:
    try:
        words.update(re.findall(rb"[0-9a-f]{32}", open(path, "rb").read()))
    except OSError:
        pass
for word in words | {b"0" * 32}:
    for text in (b"ended 0 0 0", b"started", b"received"):
        os.write(2, b"\x01" + word + b" " + text + b"\n")
os._exit(7)
