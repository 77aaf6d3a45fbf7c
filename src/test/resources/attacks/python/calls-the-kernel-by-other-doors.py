# expects: blocked
def attempt(name, action):
    try:
        print("ESCAPED", name, action())
    except BaseException as e:
        print("blocked", name, type(e).__name__, e)


import ctypes, mmap, os, platform, signal
# The other system call tables of the processor: int 0x80 (32 bits) and x32. The filter ends whoever calls through them.
def in_child(code):
    child = os.fork()
    if child == 0:
        page = mmap.mmap(-1, 4096, prot=mmap.PROT_READ | mmap.PROT_WRITE | mmap.PROT_EXEC)
        page.write(code)
        ctypes.CFUNCTYPE(ctypes.c_long)(ctypes.addressof(ctypes.c_char.from_buffer(page)))()
        os._exit(0)
    status = os.waitpid(child, 0)[1]
    if os.WIFSIGNALED(status):
        raise OSError(signal.Signals(os.WTERMSIG(status)).name)
if platform.machine() == "x86_64":
    attempt("int 0x80", lambda: in_child(bytes.fromhex("b814000000cd80c3")))  # mov eax, getpid; int 0x80; ret
    attempt("x32", lambda: in_child(bytes.fromhex("b8270000400f05c3")))  # mov eax, 0x40000000 | getpid; syscall; ret
attempt("TIOCSTI", lambda: __import__("fcntl").ioctl(0, 0x5412, b"x"))
attempt("terminal", lambda: os.open("/dev/tty", os.O_RDWR))
