# expects: blocked
def attempt(name, action):
    try:
        print("ESCAPED", name, action())
    except BaseException as e:
        print("blocked", name, type(e).__name__, e)


import socket
attempt("tcp", lambda: socket.create_connection(("${HOST}", ${TCP}), 2))
attempt("tcp6", lambda: socket.create_connection(("::1", ${TCP}), 2))
attempt("unix", lambda: socket.socket(socket.AF_UNIX).connect("${UNIX}"))
attempt("abstract", lambda: socket.socket(socket.AF_UNIX).connect("\0/tmp/.X11-unix/X0"))
attempt("raw", lambda: socket.socket(socket.AF_INET, socket.SOCK_RAW, socket.IPPROTO_ICMP))
attempt("packet", lambda: socket.socket(17, socket.SOCK_RAW))
attempt("netlink", lambda: socket.socket(16, socket.SOCK_RAW))
attempt("vsock", lambda: socket.socket(40, socket.SOCK_STREAM))
s = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
try:
    s.sendto(b"ping", ("${HOST}", ${UDP}))  # may succeed on the sandbox's own loopback; the listener tells
except OSError:
    pass
