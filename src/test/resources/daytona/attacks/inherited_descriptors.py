# Descriptors that this program was not meant to have.
for fd in range(3, 256):
    try:
        os.write(fd, ("\n" + REPORT + "\n").encode())
    except OSError:
        pass
forge({b"nonce"})
sys.exit(1)
