# expects: blocked
import ctypes, os, platform
libc = ctypes.CDLL(None, use_errno=True)
x86 = platform.machine() == "x86_64"
PTRACE, ATTACH, SEIZE = (101 if x86 else 117), 16, 0x4206
READ_MEMORY, WRITE_MEMORY, COMPARE = ((310, 311, 312) if x86 else (270, 271, 272))
OPEN_PROCESS, TAKE_DESCRIPTOR = 434, 438


def call(name, *arguments):
    result = libc.syscall(*(ctypes.c_long(argument) for argument in arguments))
    print("blocked" if result == -1 else "ESCAPED", name, ctypes.get_errno())


call("attach", PTRACE, ATTACH, 1, 0, 0)
call("seize", PTRACE, SEIZE, 1, 0, 0)
buffer = ctypes.create_string_buffer(8)
local = (ctypes.c_void_p * 2)(ctypes.addressof(buffer), 8)
remote = (ctypes.c_void_p * 2)(0x400000, 8)
for name, number in (("read", READ_MEMORY), ("write", WRITE_MEMORY)):
    call(name, number, 1, ctypes.addressof(local), 1, ctypes.addressof(remote), 1, 0)
call("compare", COMPARE, os.getpid(), 1, 0, 2, 2)
process = libc.syscall(OPEN_PROCESS, 1, 0)
for descriptor in range(8):
    call(f"descriptor {descriptor}", TAKE_DESCRIPTOR, process, descriptor, 0)
