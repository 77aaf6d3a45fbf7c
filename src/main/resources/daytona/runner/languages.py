"""How a program of each language is compiled and run."""
import base64, glob, os, re, shutil, subprocess, tempfile, time

VERSION = re.compile(r"\d+(?:\.\d+)+")


class Missing(Exception):
    """The sandbox has no such tool, or none that works."""

    def __init__(self, tool, why=None):
        super().__init__(tool)
        self.tool, self.why = tool, why


class Ended(Exception):
    """There is nothing more to run."""


class Run:
    def __init__(self, job, level, scratch):
        self.start, self.deadline = time.monotonic(), None
        self.job, self.level, self.source = job, level, job["code"].encode("utf-8", "replace")
        self.home = workplace(level, scratch)
        self.env = {
            "PATH": os.environ.get("PATH", os.defpath) + ":/usr/local/go/bin:/usr/lib/postgresql/15/bin",
            "HOME": self.home, "TMPDIR": self.home, "LANG": "C.UTF-8", "PYTHONDONTWRITEBYTECODE": "1",
        }
        self.stages, self.tests, self.runtime, self.limit = [], [], None, job["limit"]
        for file in job.get("files") or []:
            self.write(os.path.basename(file["name"]), file["content"].encode("utf-8", "replace"))

    def candidates(self, name):
        """The programs of this name that the program's user may execute, first those that come first."""
        refused = None
        for folder in self.env["PATH"].split(":"):
            path = os.path.join(folder, name)
            if os.path.isfile(path) and os.access(path, os.X_OK):
                if self.level.as_guest(lambda: os.access(path, os.X_OK)):
                    yield path
                else:
                    refused = refused or path
        raise Missing(name, "%s cannot be executed by another user than its owner" % refused if refused else None)

    def tool(self, name):
        return next(self.candidates(name))

    def versioned(self, label, name, *arguments):
        """The first program of this name that tells its version, which shows that it works."""
        failed = None
        try:
            for path in self.candidates(name):
                version = VERSION.search(self.ask([path, *arguments]))
                if version:
                    self.runtime = "%s %s" % (label, version.group())
                    return path
                failed = failed or path
        except Missing as missing:
            raise Missing(name, "%s does not start for another user than its owner" % failed if failed else missing.why)

    def ask(self, command):
        try:
            return subprocess.run(
                command, cwd=self.home, env=self.env, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                timeout=self.patience(), preexec_fn=self.level.become_guest).stdout.decode("utf-8", "replace")
        except (OSError, subprocess.TimeoutExpired):
            return ""

    def quiet(self, command):
        """Sets something up that is no part of the program."""
        name = os.path.basename(command[0])
        try:
            result = subprocess.run(
                command, cwd=self.home, env=self.env, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL, timeout=self.patience(), preexec_fn=self.level.become_guest)
        except subprocess.TimeoutExpired:
            raise Missing(name, "it did not finish in time")
        if result.returncode:
            raise Missing(name, "it failed with exit code %d" % result.returncode)

    def patience(self):
        return max(0.1, self.start + self.job["total"] - time.monotonic())

    def write(self, name, content=None):
        path = os.path.join(self.home, name)
        with open(path, "wb") as file:
            file.write(self.source if content is None else content)
        self.level.own(path)
        return path

    def step(self, stage, command, **env):
        """Runs one command; a compiler that fails, or a run in any case, ends the job."""
        result = self.process(stage, command, env, None)
        self.stages.append(result)
        if stage != "compile" or result["end"] != "exited" or result["rc"] != 0:
            raise Ended

    def prepared(self, before):
        """Time that is spent on setting up is not the program's."""
        start = time.monotonic()
        before()
        if self.deadline is not None:
            self.deadline = min(self.deadline + time.monotonic() - start, self.start + self.job["total"])

    def process(self, stage, command, env, stdin):
        if self.deadline is None:
            self.limit = min(self.job["limit"], self.patience())
            self.deadline = time.monotonic() + self.limit
        if not stdin:
            return run_process(self.level, stage, command, self.home, {**self.env, **env}, self.deadline, self.job["telling"])
        with tempfile.TemporaryFile() as file:
            file.write(stdin.encode("utf-8", "replace"))
            file.seek(0)
            return run_process(self.level, stage, command, self.home, {**self.env, **env}, self.deadline, self.job["telling"], file)

    def run(self, command, before=lambda: None, passed=list, **env):
        """Runs the program itself: once, or once for each test. What is passed on makes options of its arguments."""
        tests = self.job.get("tests") or []
        for test in tests:
            self.prepared(before)
            given = test.get("stdin")
            result = self.process("run", command + passed(test.get("args") or []), env, given if given is not None else self.job.get("stdin"))
            self.tests.append({**result, "name": test.get("name")})
            if result["end"] == "timeout":
                break
        if not tests:
            self.prepared(before)
            self.stages.append(self.process("run", command + passed(self.job.get("args") or []), env, self.job.get("stdin")))
        raise Ended

    def python(self):
        python = self.versioned("Python", "python3", "-c", "import sys; print(sys.version.split()[0])")
        self.write("main.py")
        # Unbuffered, so that what was printed before a timeout is there.
        self.run([python, "-u", "main.py"])

    def node(self):
        return self.versioned("Node", "node", "--version")

    def javascript(self):
        node = self.node()
        module = re.search(rb"^\s*(import\s+[\w{*\"'].*|export\s+[\w{*].*)$", self.source, re.M)
        name = "index.mjs" if module else "index.js"
        self.write(name)
        self.run([node, *self.blocking(), name])

    def blocking(self):
        """Without it, what a program prints beyond what a pipe holds waits in its memory until the program waits."""
        self.write(".preload.cjs", b"for (const stream of [process.stdout, process.stderr]) stream._handle?.setBlocking?.(true);\n")
        return ["--require", "./.preload.cjs"]

    def typescript(self):
        node, tsc = self.node(), os.path.realpath(self.tool("tsc"))
        modules = os.path.dirname(os.path.dirname(os.path.dirname(tsc)))
        places = [modules, os.path.join(modules, "ts-node", "node_modules")]
        types = next((p for p in places if os.path.isdir(os.path.join(p, "@types", "node"))), None)
        self.write("index.ts")
        options = ["--target", "es2022", "--lib", "es2022", "--module", "commonjs", "--moduleResolution", "node",
                   "--esModuleInterop", "--skipLibCheck", "--strict", "--pretty", "false", "--outDir", self.home]
        # Without the types of node every use of it would count as an error of the code: then only the syntax is checked.
        options += ["--typeRoots", os.path.join(types, "@types"), "--types", "node"] if types else ["--noCheck"]
        self.compile_to_stderr([node, tsc, *options, "index.ts"])
        self.run([node, *self.blocking(), "index.js"])

    def compile_to_stderr(self, command):
        """The TypeScript compiler reports on standard output what others report on standard error."""
        try:
            self.step("compile", command)
        except Ended:
            report = self.stages[-1]
            report.update(out="", err=report["out"] or report["err"])
            raise

    def java(self):
        java, javac = self.versioned("Java", "java", "-version"), self.tool("javac")
        public = re.search(rb"^\s*public\s+(?:[a-z-]+\s+)*(?:class|record|enum|interface)\s+(\w+)", self.source, re.M)
        name = public.group(1).decode() if public else "Main"
        classes = os.path.join(self.home, "classes")
        for attempt in (1, 2):
            path = self.write(name + ".java")
            try:
                self.step("compile", [javac, "-J-XX:+UseSerialGC", "-J-XX:TieredStopAtLevel=1", "-proc:none", "-encoding", "UTF-8", "-d", classes, os.path.basename(path)])
                break
            except Ended:
                error = base64.b64decode(self.stages[-1]["err"])
                renamed = re.search(rb"is public, should be declared in a file named (\w+)\.java", error)
                if not renamed or attempt == 2:
                    raise
                self.stages.pop()
                name = renamed.group(1).decode()
        self.run([java, "-XX:+UseSerialGC", "-cp", classes, main_class(classes, name)])

    def go(self):
        go = self.versioned("Go", "go", "version")
        self.write("main.go")
        shared = os.environ.get("GOCACHE", "")
        usable = shared and self.level.as_guest(lambda: os.access(shared, os.W_OK))
        self.step("compile", [go, "build", "-o", "program", "main.go"], GOPROXY="off", GO111MODULE="off", GOTOOLCHAIN="local",
                  GOCACHE=shared if usable else os.path.join(self.home, ".cache"))
        program = os.path.join(self.home, "program")
        if not os.access(program, os.X_OK):
            error = b"main.go:1: the package is not main, so there is nothing to run\n"
            self.stages[-1].update(rc=1, err=base64.b64encode(error).decode())
            raise Ended
        self.run([program])

    def sql(self):
        psql = self.versioned("PostgreSQL", "psql", "--version")
        initdb, pg_ctl = self.tool("initdb"), self.tool("pg_ctl")
        prepared, data = os.environ.get("CAREERPATH_PGDATA") or "/opt/careerpath/pgdata", os.path.join(self.home, "pgdata")
        server = "-c listen_addresses='' -c fsync=off -c unix_socket_directories='%s'" % self.home

        def fresh_database():
            shutil.rmtree(data, ignore_errors=True)
            if not self.level.as_guest(lambda: copied(prepared, data)):
                self.quiet([initdb, "--pgdata", data, "--username", "postgres", "--auth", "trust", "--no-sync"])
            self.quiet([pg_ctl, "--pgdata", data, "--log", os.path.join(self.home, "server.log"), "-w", "-o", server, "start"])

        self.write("query.sql")
        self.run([psql, "--no-psqlrc", "--set", "ON_ERROR_STOP=1", "--file", "query.sql"], fresh_database, psql_variables,
                 PGHOST=self.home, PGUSER="postgres", PGDATABASE="postgres", PGCLIENTENCODING="UTF8")

    def bash(self):
        bash = self.versioned("Bash", "bash", "--version")
        self.write("main.sh")
        self.run([bash, "main.sh"])

    def c(self):
        self.gnu("C (gcc)", "gcc", "main.c", "-std=gnu17")

    def cpp(self):
        self.gnu("C++ (g++)", "g++", "main.cpp", "-std=gnu++20")

    def rust(self):
        path = self.versioned("Rust", "rustc", "--version")
        self.write("main.rs")
        self.step("compile", [path, "-o", "program", "main.rs", "--edition=2021", "-Copt-level=1"])
        self.run([os.path.join(self.home, "program")])

    def gnu(self, label, compiler, file, standard):
        """Compiles all files of the language; what the program prints goes out line by line, however it ends."""
        path = self.versioned(label, compiler, "--version")
        self.write(file)
        beside = sorted(glob.glob(os.path.join(self.home, "*" + os.path.splitext(file)[1])))
        files = [file] + [os.path.basename(each) for each in beside if os.path.basename(each) != file]
        self.step("compile", [path, standard, "-O1", "-pthread", "-o", "program", *files, "-lm"])
        self.run([self.tool("stdbuf"), "-oL", os.path.join(self.home, "program")])

    def php(self):
        php = self.versioned("PHP", "php", "--version")
        self.write("main.php")
        self.run([php, "-d", "display_errors=stderr", "main.php"])

    def ruby(self):
        ruby = self.versioned("Ruby", "ruby", "--version")
        self.write("main.rb")
        # What was printed before a timeout must be there.
        self.write(".sync.rb", b"$stdout.sync = true\n")
        self.run([ruby, "-r", "./.sync.rb", "main.rb"])


def psql_variables(arguments):
    return [word for number, text in enumerate(arguments, 1) for word in ("--set", "arg%d=%s" % (number, text))]


def copied(prepared, data):
    """A prepared data directory saves a second per run."""
    if not os.path.isdir(prepared):
        return False
    shutil.copytree(prepared, data)
    os.chmod(data, 0o700)
    return True


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


def workplace(level, scratch):
    """A folder with the same name in each sandbox, so that the same code prints the same paths."""
    home = "/tmp/snippet" if level.own_processes else os.path.join(scratch, "snippet")
    os.mkdir(home, 0o700)
    level.own(home)
    return home
