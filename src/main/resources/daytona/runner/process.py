"""Runs single processes of a program, watches their limits, and ends whatever they leave behind."""
import base64, os, re, resource, signal, subprocess, threading, time

KEPT = 64 * 1024
HEAD, TOLD = KEPT // 4, KEPT // 8
TAIL = KEPT - HEAD - TOLD - 128
DRAINED = 8 * 1024 * 1024
LONGEST_LINE, LINES_BELOW = 1000, 5


class Beginning:
    """Keeps the beginning of a stream and counts the rest."""

    def __init__(self):
        self.start, self.total = b"", 0

    def add(self, chunk):
        self.start += chunk[: KEPT - len(self.start)]
        self.total += len(chunk)

    def kept(self):
        return whole_characters(self.start) if self.total > KEPT else self.start


class Excerpt(Beginning):
    """Keeps all of a stream, or its beginning, the lines in between that may tell what went wrong, and its end."""

    def __init__(self, telling):
        super().__init__()
        self.telling = re.compile(b"^(?:" + telling.encode() + b")", re.MULTILINE)
        self.recent, self.line, self.told, self.room, self.below = b"", b"", [], TOLD, 0

    def add(self, chunk):
        text, begin = self.line + chunk, self.total - len(self.line)
        end = text.rfind(b"\n") + 1
        self.find_lines(text[:end], begin)
        self.line = text[end:][:LONGEST_LINE]
        self.recent = (self.recent + chunk)[-TAIL:]
        super().add(chunk)

    def find_lines(self, text, begin):
        """Searches in whole lines at once: a program may print millions of them."""
        at = 0
        while self.room and at < len(text):
            if not self.below:
                found = self.telling.search(text, at)
                if not found:
                    return
                at = text.rfind(b"\n", 0, found.start()) + 1
            end = text.index(b"\n", at) + 1
            if self.telling.match(text, at):
                self.below = LINES_BELOW + 1
            self.below -= 1
            if begin + end > HEAD:
                self.keep(text[at : end - 1][:LONGEST_LINE], begin + end)
            at = end

    def keep(self, line, at):
        if len(line) < self.room:
            self.told.append((at, line))
            self.room -= len(line) + 1
        else:
            self.room = 0

    def kept(self):
        if self.total <= KEPT:
            return self.start
        newline = self.recent.find(b"\n", 0, LONGEST_LINE)
        tail = self.recent[newline + 1 :] if newline >= 0 else self.recent.lstrip(bytes(range(0x80, 0xc0)))
        between = b"".join(line + b"\n" for at, line in self.told if at <= self.total - len(tail))
        left = self.total - HEAD - len(tail) - len(between)
        mark = b"\n[... %s bytes left out " % format(left, ",").encode()
        mark += b"but for these lines ...]\n%s[...]" % between if between else b"...]"
        return whole_characters(self.start[:HEAD]) + mark + (b"\n" if newline >= 0 else b"") + tail


class Stream(threading.Thread):
    """Reads a pipe to its end."""

    def __init__(self, pipe, spent, keeper):
        super().__init__(daemon=True)
        self.pipe, self.spent, self.keeper = pipe, spent, keeper
        self.start()

    def run(self):
        while chunk := os.read(self.pipe.fileno(), 65536):
            self.keeper.add(chunk)
            self.spent(len(chunk))

    def is_cut(self):
        return self.keeper.total > KEPT

    def encoded(self):
        return base64.b64encode(self.keeper.kept()).decode()


class Wait(threading.Thread):
    """Waits for one child, and learns what it used."""

    def __init__(self, pid):
        super().__init__(daemon=True)
        self.pid, self.status, self.usage = pid, None, None
        self.start()

    def run(self):
        _, self.status, self.usage = os.wait4(self.pid, 0)


def whole_characters(data):
    try:
        data.decode("utf-8")
    except UnicodeDecodeError as error:
        if error.reason == "unexpected end of data":
            return data[: error.start]
    return data


def run_process(level, stage, command, folder, env, deadline, telling, stdin=None):
    """Runs one command to its end, or to its limit, and returns what came of it."""
    kills_before, drained, flood = oom_kills(), [0], threading.Event()
    lock = threading.Lock()

    def spent(count):
        with lock:
            drained[0] += count
        if drained[0] > DRAINED and not flood.is_set():
            flood.set()
            kill_group(child.pid)

    start = time.monotonic()
    child = subprocess.Popen(
        command, cwd=folder, env=env, stdin=stdin if stdin is not None else subprocess.DEVNULL, stdout=subprocess.PIPE,
        stderr=subprocess.PIPE, start_new_session=True, preexec_fn=level.become_guest)
    streams = Stream(child.stdout, spent, Beginning()), Stream(child.stderr, spent, Excerpt(telling))
    wait, end = Wait(child.pid), "exited"
    wait.join(max(0.0, deadline - time.monotonic()))
    if wait.is_alive():
        end = "timeout"
    seconds = time.monotonic() - start
    kill_group(child.pid)
    wait.join()
    child.returncode = os.waitstatus_to_exitcode(wait.status)
    end_all(level)
    for stream in streams:
        stream.join(2)
    signalled = os.WTERMSIG(wait.status) if os.WIFSIGNALED(wait.status) else None
    if flood.is_set():
        end = "output"
    elif signalled == signal.SIGKILL and end == "exited":
        end = killed_for(kills_before)
    return {
        "stage": stage, "end": end, "rc": 128 + signalled if signalled else os.WEXITSTATUS(wait.status),
        "signal": signal.Signals(signalled).name if signalled else None, "seconds": round(seconds, 3),
        "cpu": round(wait.usage.ru_utime + wait.usage.ru_stime, 3), "peak": peak_memory(wait.usage),
        "out": streams[0].encoded(), "err": streams[1].encoded(),
        "truncated": any(stream.is_cut() for stream in streams), "cut": streams[0].is_cut()}


def peak_memory(usage):
    """In bytes; None where it was less than that of this process, of which the program is a copy before it begins."""
    own = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return usage.ru_maxrss * 1024 if usage.ru_maxrss > own * 1.1 else None


def kill_group(group):
    try:
        os.killpg(group, signal.SIGKILL)
    except (ProcessLookupError, PermissionError):
        pass


def end_all(level):
    """Kills what the program left behind: daemons too, which this process inherits."""
    limit = time.monotonic() + 2
    while time.monotonic() < limit:
        if level.own_processes and os.getpid() == 1:
            kill_everybody()
        else:
            kill_children()
        if not reap():
            return


def kill_everybody():
    """To the first process of a namespace that is everybody in it."""
    try:
        os.kill(-1, signal.SIGKILL)
    except ProcessLookupError:
        pass


def kill_children():
    me = str(os.getpid())
    for pid in filter(str.isdigit, os.listdir("/proc")):
        try:
            with open("/proc/%s/stat" % pid) as stat:
                if stat.read().rpartition(")")[2].split()[1] == me:
                    os.kill(int(pid), signal.SIGKILL)
        except OSError:
            continue


def reap():
    """Returns whether there are children that are not dead yet."""
    try:
        while True:
            pid, _ = os.waitpid(-1, os.WNOHANG)
            if pid == 0:
                time.sleep(0.002)
                return True
    except ChildProcessError:
        return False


def oom_kills():
    """How many processes the kernel has killed for memory: of this sandbox, and of the whole machine; None: not told."""
    own = counter("/sys/fs/cgroup/memory.events") or counter("/sys/fs/cgroup/memory/memory.oom_control")
    return own, counter("/proc/vmstat")


def counter(file):
    try:
        with open(file) as lines:
            return dict(line.split() for line in lines if len(line.split()) == 2).get("oom_kill")
    except OSError:
        return None


def killed_for(before):
    """Why a process met SIGKILL: for memory, by its own hand, or by something that cannot be told."""
    own, machine = oom_kills()
    if own is not None and own != before[0]:
        return "oom"
    return "exited" if own is not None or machine is not None and machine == before[1] else "killed"
