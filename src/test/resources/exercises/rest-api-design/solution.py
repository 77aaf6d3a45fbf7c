import sys
from itertools import count

notes = {}
numbers = count(1)


def handle(method, path, body):
    parts = path.strip("/").split("/")
    if parts == ["notes"]:
        if method == "GET":
            return 200, list(notes.values())
        if method == "POST":
            number = next(numbers)
            notes[number] = body
            return 201, f"/notes/{number}"
        return 405, None
    if len(parts) == 2 and parts[0] == "notes" and parts[1].isdecimal():
        number = int(parts[1])
        if number not in notes:
            return 404, None
        if method not in ("GET", "DELETE"):
            return 405, None
        if method == "GET":
            return 200, notes[number]
        del notes[number]
        return 204, None
    return 404, None


for line in sys.stdin:
    method, path, *body = line.rstrip("\n").split(" ", 2)
    print(*handle(method, path, body[0] if body else ""))
