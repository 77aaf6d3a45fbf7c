"""What separates a program from the process that judges it.

A sandbox's daemon listens on loopback without authentication and holds each request, with the nonce in it, in memory.
So the program gets a user of its own, or else a user namespace, and a network of its own; where the sandbox allows it
also processes and mounts of its own.
"""
import ctypes, fcntl, os, resource, signal, socket, struct, tempfile

LIBC = ctypes.CDLL(None, use_errno=True)
NEWNS, NEWUTS, NEWIPC, NEWUSER, NEWPID, NEWNET = 0x20000, 0x4000000, 0x8000000, 0x10000000, 0x20000000, 0x40000000
MS_RDONLY, MS_NOSUID, MS_NODEV, MS_NOEXEC, MS_BIND, MS_REC, MS_PRIVATE = 1, 2, 4, 8, 0x1000, 0x4000, 0x40000
PR_SET_PDEATHSIG, PR_SET_DUMPABLE, PR_SET_CHILD_SUBREAPER, PR_SET_NO_NEW_PRIVS = 1, 4, 36, 38
SYS_MOUNT_SETATTR, AT_FDCWD, AT_RECURSIVE = 442, -100, 0x8000
SIOCSIFFLAGS, IFF_UP = 0x8914, 1
MAX_TASKS = 1024


class Level:
    """One way to isolate. It is closed where nothing that judges can be reached from the program."""

    def __init__(self, name, closed, own_user, flags):
        self.name, self.closed, self.flags = name, closed, flags
        self.guest = guest_user() if own_user else None
        self.own_processes = bool(flags & NEWPID)

    def enter(self, scratch):
        """Isolates the children of this process, which is the first one of its process namespace where it has one."""
        if self.flags & NEWPID:
            mount_own(scratch, required=bool(self.flags & NEWUSER))
        if self.flags & NEWNET:
            loopback_up()

    def unshare(self):
        user, group = os.geteuid(), os.getegid()
        checked(LIBC.unshare(self.flags))
        if self.flags & NEWUSER:
            for file, text in (("setgroups", "deny"), ("gid_map", "%d %d 1" % (group, group)), ("uid_map", "%d %d 1" % (user, user))):
                with open("/proc/self/" + file, "w") as map:
                    map.write(text)

    def become_guest(self):
        """Turns a child into the program, just before it is executed."""
        LIBC.prctl(PR_SET_DUMPABLE, 1, 0, 0, 0)
        first_to_be_killed()
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        self.drop()
        LIBC.prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0)
        signal.signal(signal.SIGINT, signal.SIG_DFL)

    def drop(self):
        if self.guest is not None:
            resource.setrlimit(resource.RLIMIT_NPROC, (MAX_TASKS, MAX_TASKS))
            os.setgroups([])
            os.setresgid(self.guest, self.guest, self.guest)
            os.setresuid(self.guest, self.guest, self.guest)

    def as_guest(self, action):
        """Returns whether the action is true for the program's user."""
        child = os.fork()
        if child == 0:
            try:
                self.drop()
                os._exit(0 if action() else 1)
            except OSError:
                os._exit(1)
        return os.waitpid(child, 0)[1] == 0

    def own(self, path):
        if self.guest is not None:
            os.chown(path, self.guest, self.guest, follow_symlinks=False)


def levels():
    """From the best to the one that is always there."""
    if os.geteuid() == 0:
        return [
            Level("own user, network, processes and mounts", True, True, NEWNS | NEWUTS | NEWIPC | NEWPID | NEWNET),
            Level("own user and network", True, True, NEWIPC | NEWNET),
            Level("own user", False, True, 0)]
    return [
        Level("own network, processes and mounts", True, False, NEWUSER | NEWNS | NEWUTS | NEWIPC | NEWPID | NEWNET),
        Level("none", False, False, 0)]


def guest_user():
    """Nobody, who is known to every system; another one where the daemon itself is nobody."""
    daemon = {int(os.environ.get("CAREERPATH_CALLER", "0")), os.stat("/proc/%d" % os.getppid()).st_uid}
    return next(user for user in (65534, 1, 2) if user not in daemon)


def checked(result):
    if result != 0:
        error = ctypes.get_errno()
        raise OSError(error, os.strerror(error))


def mount(source, target, kind, flags, data=None):
    encoded = [text.encode() if text else None for text in (source, target, kind)]
    checked(LIBC.mount(*encoded, ctypes.c_ulong(flags), data.encode() if data else None))


def mount_attributes(path, at_flags, add, remove):
    """mount_setattr of Linux 5.12; the number is the same on every processor."""
    attributes = struct.pack("=QQQQ", add, remove, 0, 0)
    checked(LIBC.syscall(SYS_MOUNT_SETATTR, AT_FDCWD, path.encode(), at_flags, attributes, len(attributes)))


def mount_own(scratch, required):
    """Makes all files read-only but a /tmp of its own, and shows the processes of this namespace only."""
    mount(None, "/", None, MS_REC | MS_PRIVATE)
    writable = ["/tmp"] + [path for path in (os.environ.get("GOCACHE", ""),) if os.path.isdir(path)]
    mount(scratch, "/tmp", None, MS_BIND)
    for path in writable[1:]:
        mount(path, path, None, MS_BIND)
    try:
        mount_attributes("/", AT_RECURSIVE, MS_RDONLY | MS_NOSUID, 0)
        for path in writable:
            mount_attributes(path, 0, 0, MS_RDONLY)
    except OSError:
        if required:
            raise
    mount("proc", "/proc", "proc", MS_NOSUID | MS_NODEV | MS_NOEXEC)
    if os.path.isdir("/dev/shm"):
        mount("tmpfs", "/dev/shm", "tmpfs", MS_NOSUID | MS_NODEV, "mode=1777,size=64m")


def loopback_up():
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as control:
        fcntl.ioctl(control, SIOCSIFFLAGS, struct.pack("16sh22x", b"lo", IFF_UP))


def first_to_be_killed():
    """When memory runs out, the program has to go before what watches it."""
    try:
        with open("/proc/self/oom_score_adj", "w") as score:
            score.write("1000")
    except OSError:
        pass
