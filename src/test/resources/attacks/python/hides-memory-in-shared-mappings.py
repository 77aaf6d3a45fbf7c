# expects: memory
import mmap
print("blocked", flush=True)
blocks = []
while True:
    m = mmap.mmap(-1, 32 << 20)
    for j in range(0, len(m), 4096): m[j] = 1
    blocks.append(m)
