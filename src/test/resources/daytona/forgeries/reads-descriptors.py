found = set()
for pid in others():
    for name in attempt(lambda: os.listdir(f"/proc/{pid}/fd"), []):
        path = f"/proc/{pid}/fd/{name}"
        if attempt(lambda: stat.S_ISREG(os.stat(path).st_mode), False):
            found |= nonces(attempt(lambda: open(path, "rb").read(), b""))
forge(found)
fail()
