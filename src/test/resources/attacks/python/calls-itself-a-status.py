# expects: memory
import ctypes
# In proc(5) the name stands between the number and the state; this one brings fields of its own.
ctypes.CDLL(None).prctl(15, b") Z 0 0 0 0 0\n", 0, 0, 0)
held = []
while True:
    held.append(bytearray(b"x") * (1 << 20))
