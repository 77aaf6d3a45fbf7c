# A report of its own, with every nonce that it can think of.
for nonce in ("", "nonce", "00000000-0000-0000-0000-000000000000", os.environ.get("NONCE", "null")):
    for stream in (sys.stdout, sys.stderr):
        stream.write("\n" + nonce + REPORT + "\n")
        stream.flush()
sys.exit(1)
