# expects: memory
import mmap, os, time
print("blocked", flush=True)
# Reading an untouched page costs no page, but each 2 MB that were looked into cost a page of tables.
for _ in range(60):
    if os.fork() == 0:
        block = mmap.mmap(-1, 3 << 30, flags=mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS | 0x4000, prot=mmap.PROT_READ)
        for place in range(0, len(block), 1 << 21): block[place]
        time.sleep(60)
time.sleep(60)
