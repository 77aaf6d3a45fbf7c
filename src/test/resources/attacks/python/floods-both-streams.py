# expects: output
import os, threading
def flood(fd):
    while True: os.write(fd, b"y" * 65536)
threading.Thread(target=flood, args=(2,)).start()
flood(1)
