"""Runs commands as the daemon in a Daytona sandbox does: each in a shell that reads it from standard input, both streams
as one. It holds requests in memory and listens on loopback without asking who calls. The requests from outside, which
come through a proxy there, are lines on standard input here.
"""
import http.server, json, subprocess, sys, threading

PORT = 2280
held = []


def answer(body):
    held.append(body)
    request = json.loads(body)
    shell = subprocess.Popen(["/bin/sh"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    printed, _ = shell.communicate(request["command"].encode())
    result = {"exitCode": shell.returncode if shell.returncode >= 0 else -1, "result": printed.decode("utf-8", "replace")}
    return json.dumps(result).encode()


class Toolbox(http.server.BaseHTTPRequestHandler):
    def do_POST(self):
        result = answer(self.rfile.read(int(self.headers["Content-Length"])))
        self.send_response(200)
        self.send_header("Content-Length", str(len(result)))
        self.end_headers()
        self.wfile.write(result)

    def log_message(self, *arguments):
        pass


server = http.server.ThreadingHTTPServer(("127.0.0.1", PORT), Toolbox)
threading.Thread(target=server.serve_forever, daemon=True).start()
for line in sys.stdin.buffer:
    sys.stdout.buffer.write(answer(line) + b"\n")
    sys.stdout.buffer.flush()
