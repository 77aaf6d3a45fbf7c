"""Runs one program inside a Daytona sandbox and reports what came of it.

Standard input holds one line: the job, as base64 of JSON. The report is one line on standard output that begins with
the job's nonce. The program cannot forge it: the nonce is known to this process only, whose memory is closed to
processes of the same user, and the program's own streams are pipes that end here.
"""
import base64, ctypes, json, os, re, shutil, signal, subprocess, sys, tempfile, threading, time

KEPT = 64 * 1024
DRAINED = 8 * 1024 * 1024
PR_SET_DUMPABLE, PR_SET_CHILD_SUBREAPER = 4, 36
NOBODY = 65534
# Where this process is root, the program is not: it then can neither read nor kill what watches it.
DROP = {"user": NOBODY, "group": NOBODY, "extra_groups": []} if os.geteuid() == 0 else {}


class Missing(Exception):
    """The sandbox has no such tool."""


class Ended(Exception):
    """There is nothing more to run."""


class Stream(threading.Thread):
    """Keeps the beginning of a pipe and counts the rest."""

    def __init__(self, pipe, spent):
        super().__init__(daemon=True)
        self.pipe, self.spent, self.kept, self.total = pipe, spent, b"", 0
        self.start()

    def run(self):
        while chunk := os.read(self.pipe.fileno(), 65536):
            self.kept += chunk[: KEPT - len(self.kept)]
            self.total += len(chunk)
            self.spent(len(chunk))


class Run:
    def __init__(self, job):
        self.deadline = time.monotonic() + job["limit"]
        self.job, self.source = job, job["code"].encode("utf-8", "replace")
        self.home = workplace()
        self.env = {
            "PATH": os.environ.get("PATH", os.defpath) + ":/usr/local/go/bin:/usr/lib/postgresql/15/bin",
            "HOME": self.home, "TMPDIR": self.home, "LANG": "C.UTF-8", "PYTHONDONTWRITEBYTECODE": "1",
        }
        self.report = {"stage": "run", "end": "exited", "rc": None, "out": "", "err": "", "truncated": False, "seconds": 0.0}

    def tool(self, name):
        return shutil.which(name, path=self.env["PATH"]) or self.missing(name)

    def missing(self, name):
        raise Missing(name)

    def write(self, name, content=None):
        path = os.path.join(self.home, name)
        with open(path, "wb") as file:
            file.write(self.source if content is None else content)
        return path

    def step(self, stage, command, **env):
        """Runs one command to its end; a compiler that fails, or a run in any case, ends the job."""
        kills_before, drained, flood = oom_kills(), [0], threading.Event()

        def spent(count):
            drained[0] += count
            if drained[0] > DRAINED:
                flood.set()
                kill(child.pid)

        start = time.monotonic()
        child = subprocess.Popen(
            command, cwd=self.home, env={**self.env, **env}, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
            stderr=subprocess.PIPE, start_new_session=True, preexec_fn=first_to_be_killed, **DROP)
        streams = Stream(child.stdout, spent), Stream(child.stderr, spent)
        end = "exited"
        try:
            child.wait(max(0.0, self.deadline - time.monotonic()))
        except subprocess.TimeoutExpired:
            end = "timeout"
        seconds = time.monotonic() - start
        kill(child.pid)
        child.wait()
        bury_children()
        for stream in streams:
            stream.join(2)
        if flood.is_set():
            end = "output"
        elif child.returncode == -signal.SIGKILL and end == "exited" and memory_ran_out(kills_before):
            end = "oom"
        rc = child.returncode if child.returncode >= 0 else 128 - child.returncode
        if stage == "compile" and end == "exited" and rc == 0:
            return streams
        self.report = {
            "stage": stage, "end": end, "rc": rc, "seconds": round(seconds, 3),
            "out": text(streams[0]), "err": text(streams[1]),
            "truncated": any(stream.total > KEPT for stream in streams)}
        raise Ended

    def python(self):
        self.write("main.py")
        # Unbuffered, so that what was printed before a timeout is there.
        self.step("run", [self.tool("python3"), "-u", "main.py"])

    def javascript(self):
        module = re.search(rb"^\s*(import\s+[\w{*\"'].*|export\s+[\w{*].*)$", self.source, re.M)
        name = "index.mjs" if module else "index.js"
        self.write(name)
        self.step("run", [self.tool("node"), name])

    def typescript(self):
        node, tsc = self.tool("node"), os.path.realpath(self.tool("tsc"))
        modules = os.path.dirname(os.path.dirname(os.path.dirname(tsc)))
        places = [modules, os.path.join(modules, "ts-node", "node_modules")]
        types = next((p for p in places if os.path.isdir(os.path.join(p, "@types", "node"))), None)
        self.write("index.ts")
        options = ["--target", "es2022", "--lib", "es2022", "--module", "commonjs", "--moduleResolution", "node",
                   "--esModuleInterop", "--skipLibCheck", "--strict", "--pretty", "false", "--outDir", self.home]
        # Without the types of node every use of it would count as an error of the code: then only the syntax is checked.
        options += ["--typeRoots", os.path.join(types, "@types"), "--types", "node"] if types else ["--noCheck"]
        self.compile_to_stderr([node, tsc, *options, "index.ts"])
        self.step("run", [node, "index.js"])

    def compile_to_stderr(self, command):
        """The TypeScript compiler reports on standard output what others report on standard error."""
        try:
            self.step("compile", command)
        except Ended:
            self.report.update(out="", err=self.report["out"] or self.report["err"])
            raise

    def java(self):
        javac, java = self.tool("javac"), self.tool("java")
        public = re.search(rb"^\s*public\s+(?:[a-z-]+\s+)*(?:class|record|enum|interface)\s+(\w+)", self.source, re.M)
        name = public.group(1).decode() if public else "Main"
        classes = os.path.join(self.home, "classes")
        for attempt in (1, 2):
            path = self.write(name + ".java")
            try:
                self.step("compile", [javac, "-J-XX:+UseSerialGC", "-J-XX:TieredStopAtLevel=1", "-proc:none", "-encoding", "UTF-8", "-d", classes, os.path.basename(path)])
                break
            except Ended:
                error = base64.b64decode(self.report["err"])
                renamed = re.search(rb"is public, should be declared in a file named (\w+)\.java", error)
                if not renamed or attempt == 2:
                    raise
                name = renamed.group(1).decode()
        self.step("run", [java, "-XX:+UseSerialGC", "-cp", classes, main_class(classes, name)])

    def go(self):
        go = self.tool("go")
        self.write("main.go")
        cache = os.environ.get("GOCACHE") or os.path.join(self.home, ".cache")
        self.step("compile", [go, "build", "-o", "program", "main.go"],
                  GOCACHE=cache, GOPROXY="off", GO111MODULE="off", GOTOOLCHAIN="local")
        program = os.path.join(self.home, "program")
        if not os.access(program, os.X_OK):
            error = b"main.go:1: the package is not main, so there is nothing to run\n"
            self.report.update(stage="compile", rc=1, err=base64.b64encode(error).decode())
            raise Ended
        self.step("run", [program])

    def sql(self):
        tools = [self.tool(name) for name in ("psql", "initdb", "pg_ctl")]
        prepared, data = os.environ.get("CAREERPATH_PGDATA", "/opt/careerpath/pgdata"), os.path.join(self.home, "pgdata")
        if os.path.isdir(prepared):
            shutil.copytree(prepared, data)
            os.chmod(data, 0o700)
            hand_over(data)
        else:
            quiet([tools[1], "--pgdata", data, "--username", "postgres", "--auth", "trust", "--no-sync"], self)
        server = "-c listen_addresses='' -c fsync=off -c unix_socket_directories='%s'" % self.home
        quiet([tools[2], "--pgdata", data, "--log", os.path.join(self.home, "server.log"), "-w", "-o", server, "start"], self)
        self.write("query.sql")
        self.step("run", [tools[0], "--no-psqlrc", "--set", "ON_ERROR_STOP=1", "--file", "query.sql"],
                  PGHOST=self.home, PGUSER="postgres", PGDATABASE="postgres", PGCLIENTENCODING="UTF8")


def main_class(classes, preferred):
    """The class to start: of those with a main method the one the file is named after, else Main, else the first."""
    found = []
    for folder, _, files in os.walk(classes):
        for file in files:
            path = os.path.join(folder, file)
            with open(path, "rb") as content:
                code = content.read()
            if b"\x01\x00\x04main" in code and b"\x01\x00\x16([Ljava/lang/String;)V" in code:
                found.append(os.path.relpath(path, classes)[: -len(".class")].replace(os.sep, "."))
    found.sort(key=lambda name: (name.split(".")[-1] != preferred, name.split(".")[-1] != "Main", name))
    return found[0] if found else preferred


def quiet(command, run):
    result = subprocess.run(command, cwd=run.home, env=run.env, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                            stderr=subprocess.DEVNULL, timeout=max(1, run.deadline - time.monotonic()), **DROP)
    if result.returncode:
        raise Missing("working " + os.path.basename(command[0]))


def workplace():
    """A folder with the same name in each sandbox, so that the same code prints the same paths."""
    home = os.path.join(tempfile.gettempdir(), "snippet")
    try:
        os.mkdir(home, 0o700)
    except OSError:
        home = tempfile.mkdtemp(prefix="snippet-")
    hand_over(home)
    return home


def hand_over(folder):
    if DROP:
        for path, _, files in os.walk(folder):
            for name in [path] + [os.path.join(path, file) for file in files]:
                os.chown(name, NOBODY, NOBODY)


def first_to_be_killed():
    """When memory runs out, the program has to go before what watches it."""
    try:
        with open("/proc/self/oom_score_adj", "w") as score:
            score.write("1000")
    except OSError:
        pass


def oom_kills():
    """How many processes of this sandbox were killed for their memory so far; None where that cannot be read."""
    try:
        with open("/sys/fs/cgroup/memory.events") as events:
            return dict(line.split() for line in events).get("oom_kill")
    except OSError:
        return None


def memory_ran_out(kills_before):
    return kills_before is None or oom_kills() != kills_before


def kill(group):
    try:
        os.killpg(group, signal.SIGKILL)
    except (ProcessLookupError, PermissionError):
        pass


def bury_children():
    """Kills what the program left behind: as a subreaper this process inherits every daemon."""
    for _ in range(50):
        me, left = str(os.getpid()), []
        for pid in filter(str.isdigit, os.listdir("/proc")):
            try:
                with open("/proc/%s/stat" % pid) as stat:
                    if stat.read().rpartition(")")[2].split()[1] == me:
                        left.append(int(pid))
            except OSError:
                continue
        if not left:
            return
        for pid in left:
            try:
                os.kill(pid, signal.SIGKILL)
                os.waitpid(pid, 0)
            except OSError:
                continue


def text(stream):
    return base64.b64encode(stream.kept).decode()


def main():
    libc = ctypes.CDLL(None)
    libc.prctl(PR_SET_DUMPABLE, 0, 0, 0, 0)
    libc.prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0)
    job = json.loads(base64.b64decode(sys.stdin.buffer.readline()))
    run = Run(job)
    try:
        getattr(run, job["language"])()
    except Ended:
        report = run.report
    except (Missing, OSError, subprocess.TimeoutExpired) as problem:
        report = {"end": "missing", "tool": str(problem) if isinstance(problem, Missing) else "working " + job["language"]}
    shutil.rmtree(run.home, ignore_errors=True)
    sys.stdout.write("\n" + job["nonce"] + json.dumps(report) + "\n")


main()
