found = nonces(" ".join(list(os.environ.values()) + sys.argv).encode()) | {b"00000000-0000-0000-0000-000000000000"}
for end in (b"\n", b"\r\n", b"\0"):
    for nonce in found:
        for stream in (1, 2):
            os.write(stream, end + nonce + REPORT.encode() + end)
os.write(1, REPORT.encode() + b"\n")
fail()
