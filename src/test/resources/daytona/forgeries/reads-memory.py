found = set()
for pid in others():
    for begin, end in attempt(lambda: list(regions(pid)), []):
        found |= nonces(attempt(lambda: memory(pid, begin, end), b""))
forge(found)
fail()
