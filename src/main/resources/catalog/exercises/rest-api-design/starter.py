import sys

notes = {}


def handle(method, path, body):
    if path == "/notes" and method == "POST":
        notes[1] = body
        return 200, body
    return 200, notes.get(1)


for line in sys.stdin:
    method, path, *body = line.rstrip("\n").split(" ", 2)
    print(*handle(method, path, body[0] if body else ""))
