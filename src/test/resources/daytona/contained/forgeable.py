"""A runner that can be forged in every way there is an attack for: what is tried on it has to succeed."""
import base64, ctypes, json, os, signal, subprocess, sys, tempfile

ANY_PROCESS = ctypes.c_ulong(-1)
ctypes.CDLL(None).prctl(0x59616D61, ANY_PROCESS, 0, 0, 0)  # PR_SET_PTRACER
text = base64.b64decode(sys.stdin.buffer.readline())
job = json.loads(text)
held = tempfile.TemporaryFile()
held.write(text)
held.flush()
with open("/tmp/careerpath-job", "wb") as file:
    file.write(text)


def tell(code):
    stage = {"stage": "run", "end": "exited", "rc": code, "out": "", "err": "", "truncated": False, "seconds": 0.1}
    report = {"end": "exited", "isolation": "none", "limit": 30, "stages": [stage]}
    sys.stdout.write("\n" + job["nonce"] + json.dumps(report) + "\n")
    sys.stdout.flush()


def tell_early(number, frame):
    tell(0)
    os._exit(0)


signal.signal(signal.SIGTERM, tell_early)
with open("/tmp/main.py", "w") as file:
    file.write(job["code"])
program = subprocess.Popen(["/usr/bin/python3", "-u", "/tmp/main.py"], env={"NONCE": job["nonce"]})
code = program.wait()
if os.path.exists("/tmp/careerpath-report"):
    with open("/tmp/careerpath-report") as file:
        sys.stdout.write("\n" + job["nonce"] + file.read() + "\n")
else:
    tell(code)
