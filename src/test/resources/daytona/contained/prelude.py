"""Process 1 of the container. Looks whether anything of the machine can be seen from here, and ends with 3 if so; else
forbids the namespaces that it is told to, becomes the user that it is told to be, and is replaced by the daemon.
"""
import json, os, sys

told = json.loads(sys.argv[1])
found = []
DEVICES = {"null", "zero", "full", "random", "urandom", "tty", "pts", "ptmx", "shm", "stdin", "stdout", "stderr", "fd", "core"}


def must(what, holds):
    if not holds:
        found.append(what)


def lines(path):
    with open(path) as file:
        return file.read().splitlines()


def mapped_from(path):
    """Which identifiers of the machine those of the container are."""
    return [int(line.split()[1]) for line in lines(path)]


def look():
    must("it is not process 1", os.getpid() == 1 and os.readlink("/proc/self") == "1")
    must("there are other processes", [name for name in os.listdir("/proc") if name.isdigit()] == ["1"])
    for kind, identity in told["host"].items():
        must("the %s namespace is the machine's" % kind, os.readlink("/proc/self/ns/" + kind) != identity)
    for map in ("uid_map", "gid_map"):
        must("%s holds identifiers of the machine" % map, all(first >= 100000 for first in mapped_from("/proc/self/" + map)))
    interfaces = [line.split(":")[0].strip() for line in lines("/proc/net/dev")[2:]]
    must("there are interfaces beside lo", interfaces == ["lo"])
    must("there are other files than its own", set(os.listdir("/")) <= {"usr", "bin", "sbin", "lib", "lib32", "lib64", "libx32", "proc", "dev", "etc", "tmp"})
    must("there are files in /etc, /tmp or /usr/local", not any(os.listdir(path) for path in ("/etc", "/tmp", "/usr/local")))
    must("there are devices beside the harmless ones", set(os.listdir("/dev")) <= DEVICES)
    must("there are files in /dev/shm", not os.listdir("/dev/shm"))
    must("the machine's marker is there", not os.path.lexists(told["marker"]))
    for path in ("/proc/sys/kernel/core_pattern", "/proc/sysrq-trigger", "/proc/kcore"):
        must(path + " is open", not os.access(path, os.R_OK if path.endswith("kcore") else os.W_OK))
    must("/usr can be written to", os.statvfs("/usr").f_flag & os.ST_RDONLY and not os.access("/usr", os.W_OK))
    for line in lines("/proc/self/mountinfo"):
        place, kind = line.split()[4], line.split(" - ")[1].split()[0]
        must("there is a mount at " + place, place in ("/", "/proc", "/usr", "/usr/local") or place.startswith("/dev"))
        must("what is mounted at %s is not the container's own" % place, place == "/usr" or kind in ("tmpfs", "proc", "devtmpfs", "devpts", "mqueue"))
    must("the environment holds something", set(os.environ) <= {"PWD", "LC_CTYPE"})
    must("it could gain privileges", "NoNewPrivs:\t1" in lines("/proc/self/status"))
    must("files are open", {int(name) for name in os.listdir("/proc/self/fd")} <= {0, 1, 2, 3})


def furnish():
    for kind in told["forbidden"]:
        with open("/proc/sys/user/max_%s_namespaces" % kind, "w") as limit:
            limit.write("0")
    os.chmod("/tmp", 0o1777)
    with open("/etc/passwd", "w") as file:
        file.write("root:x:0:0::/tmp:/bin/sh\ndaytona:x:1000:1000::/tmp:/bin/sh\nnobody:x:65534:65534::/tmp:/bin/sh\n")
    with open("/contained", "w"):
        pass
    if told["user"]:
        os.setgroups([])
        os.setresgid(told["user"], told["user"], told["user"])
        os.setresuid(told["user"], told["user"], told["user"])


try:
    look()
except Exception as problem:
    found.append("it cannot be looked at: %r" % problem)
if found:
    print("not contained:", "; ".join(found), file=sys.stderr)
    sys.exit(3)
furnish()
os.chdir("/tmp")
os.execve("/usr/bin/python3", ["daytona", "-I", "-c", told["daemon"]], {"PATH": "/usr/bin:/bin", "HOME": "/tmp", "LANG": "C.UTF-8"})
