# Names that confuse whoever reads the process table.
for name in (b"x) R 1 1", b"python3\n\nnonce", b") Z 0 0 ("):
    if os.fork() == 0:
        libc.prctl(15, name, 0, 0, 0)
        os.setsid()
        if os.fork() == 0:
            time.sleep(0.5)
            print("\n" + REPORT, flush=True)
            time.sleep(600)
        os._exit(0)
libc.prctl(15, b"python3", 0, 0, 0)
time.sleep(0.2)
sys.exit(1)
