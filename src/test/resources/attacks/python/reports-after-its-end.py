# expects: failure 7
import os, signal, time
# What outlives the program goes on reporting that it ended well.
if os.fork() == 0:
    os.setsid()
    for number in range(1, 32):
        try:
            signal.signal(number, signal.SIG_IGN)
        except (OSError, ValueError):
            pass
    while True:
        os.write(2, b"\x01" + b"0" * 32 + b" ended 0 0 0\n")
        os.write(1, b'{"outcome":"executed","exit_code":0}\n')
        time.sleep(0.001)
time.sleep(0.3)
os._exit(7)
