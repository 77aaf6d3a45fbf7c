"""Runs one program inside a Daytona sandbox and reports what came of it.

Standard input holds one line: the job, as base64 of JSON. The report is one line on standard output that begins with
the job's nonce. This process alone knows the nonce: a second one, isolated together with the program, watches over it
and tells this one through a pipe. A job that asks for a closed isolation is not begun where there is none.
"""
import base64, json, os, shutil, signal, sys, tempfile


def main():
    LIBC.prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0)
    scratch = tempfile.mkdtemp(prefix="careerpath-")
    os.chmod(scratch, 0o1777)
    for level in levels():
        child = Supervisor(level, scratch)
        if child.is_ready():
            LIBC.prctl(PR_SET_DUMPABLE, 0, 0, 0, 0)
            job = json.loads(base64.b64decode(sys.stdin.buffer.readline()))
            nonce = job.pop("nonce")
            os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
            report = {"end": "open"} if job["closed"] and not level.closed else child.run(job)
            report["isolation"] = level.name
            child.end()
            break
    if not level.own_processes:
        end_all(level)
    shutil.rmtree(scratch, ignore_errors=True)
    sys.stdout.write("\n" + nonce + json.dumps(report) + "\n")


class Supervisor:
    """The process that runs the program, in the isolation of the program but under this process's user."""

    def __init__(self, level, scratch):
        jobs, self.send = os.pipe()
        self.receive, reports = os.pipe()
        self.pid = os.fork()
        if self.pid == 0:
            os.close(self.send)
            os.close(self.receive)
            exit_with(lambda: supervise(level, scratch, jobs, reports))
        os.close(jobs)
        os.close(reports)

    def is_ready(self):
        return os.read(self.receive, 1) == b"+"

    def run(self, job):
        with os.fdopen(self.send, "wb") as jobs:
            jobs.write(json.dumps(job).encode())
        with os.fdopen(self.receive, "rb") as reports:
            text = reports.read()
        return json.loads(text) if text else {"end": "lost"}

    def end(self):
        try:
            os.kill(self.pid, signal.SIGKILL)
            os.waitpid(self.pid, 0)
        except (ProcessLookupError, ChildProcessError):
            pass


def exit_with(action):
    """Ends a forked process without the exit handlers and buffers of its parent."""
    try:
        action()
        os._exit(0)
    except BaseException:
        os._exit(1)


def supervise(level, scratch, jobs, reports):
    LIBC.prctl(PR_SET_PDEATHSIG, signal.SIGKILL, 0, 0, 0)
    null = os.open(os.devnull, os.O_RDWR)
    for stream in (0, 1, 2):
        os.dup2(null, stream)
    if level.flags:
        level.unshare()
    if level.own_processes:
        first = os.fork()
        if first:
            os.close(jobs)
            os.close(reports)
            os.waitpid(first, 0)
            return
        LIBC.prctl(PR_SET_PDEATHSIG, signal.SIGKILL, 0, 0, 0)
    level.enter(scratch)
    LIBC.prctl(PR_SET_DUMPABLE, 0, 0, 0, 0)
    LIBC.prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0)
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    os.write(reports, b"+")
    with os.fdopen(jobs, "rb") as given:
        job = json.loads(given.read())
    with os.fdopen(reports, "w") as out:
        out.write(json.dumps(outcome(job, level, scratch)))


def outcome(job, level, scratch):
    try:
        run = Run(job, level, scratch)
        try:
            getattr(run, job["language"])()
        except Ended:
            pass
        last = (run.stages + run.tests)[-1]
        return {"end": last["end"], "stages": run.stages, "tests": run.tests, "runtime": run.runtime, "limit": run.limit}
    except Missing as missing:
        return {"end": "missing", "tool": missing.tool, "why": missing.why}
    except OSError as problem:
        return {"end": "missing", "tool": job["language"], "why": str(problem)}


main()
