"""A stand-in of a sandbox with its daemon: Daytona's sandbox API with one sandbox, and the toolbox behind it.

As the real daemon it listens on loopback without authentication (the proxy in front checks the key), holds each request
in memory, pipes the command to a shell and merges what comes out (recorded from v0.190). It prints the port.
"""
import http.server, json, subprocess, threading

HELD = []


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, *arguments):
        pass

    def reply(self, status, body):
        data = json.dumps(body).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json; charset=utf-8")
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    def body(self):
        if self.headers.get("Transfer-Encoding") != "chunked":
            return self.rfile.read(int(self.headers.get("Content-Length") or 0))
        whole = b""
        while size := int(self.rfile.readline().split(b";")[0], 16):
            whole += self.rfile.read(size)
            self.rfile.readline()
        self.rfile.readline()
        return whole

    def held(self):
        body = self.body()
        HELD.append(body)
        return json.loads(body) if body else {}

    def sandbox(self, state):
        return {"id": "sandbox-1", "name": "x", "state": state, "desiredState": state, "memory": 1,
                "toolboxProxyUrl": "http://127.0.0.1:%d/toolbox" % self.server.server_port}

    def do_POST(self):
        request = self.held()
        if self.path == "/api/sandbox":
            return self.reply(200, self.sandbox("started"))
        if not self.path.endswith("/process/execute"):
            return self.reply(404, {"statusCode": 404, "message": "not found"})
        if not request.get("command"):
            return self.reply(400, {"statusCode": 400, "code": "BAD_REQUEST", "message": "bad request: invalid request body"})
        shell = subprocess.Popen(["bash"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, start_new_session=True)
        HELD.append(request["command"])
        try:
            out, _ = shell.communicate(request["command"].encode(), request.get("timeout"))
        except subprocess.TimeoutExpired:
            shell.kill()
            return self.reply(408, {"statusCode": 408, "code": "REQUEST_TIMEOUT", "message": "request timeout: command execution timeout"})
        code = shell.returncode
        self.reply(200, {"exitCode": code if code >= 0 else -1, "result": out.decode("utf-8", "replace")})

    def do_GET(self):
        self.reply(200, {"items": []} if self.path.startswith("/api/sandbox?") else self.sandbox("started"))

    def do_DELETE(self):
        self.reply(200, self.sandbox("destroying"))


server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
print(server.server_port, flush=True)
server.serve_forever()
