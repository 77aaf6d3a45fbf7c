# What stands under Flask: a WSGI application is a function that gets the
# request as a dictionary and answers with a status, headers and text.

from html import escape
from io import BytesIO
from urllib.parse import parse_qs
from wsgiref.util import setup_testing_defaults

notes: list[str] = []


def app(environ, start_response):
    method, path = environ["REQUEST_METHOD"], environ["PATH_INFO"]
    if (method, path) == ("POST", "/notes"):
        size = int(environ.get("CONTENT_LENGTH") or 0)
        form = parse_qs(environ["wsgi.input"].read(size).decode())
        notes.append(form["text"][0])
        status, text = "303 See Other", ""
    elif (method, path) == ("GET", "/"):
        status, text = "200 OK", "".join(f"<li>{escape(note)}</li>" for note in notes)
    else:
        status, text = "404 Not Found", "not found"
    start_response(status, [("Content-Type", "text/html")])
    return [text.encode()]


def call(method: str, path: str, body: bytes = b"") -> str:
    environ = {"REQUEST_METHOD": method, "PATH_INFO": path, "wsgi.input": BytesIO(body)}
    environ["CONTENT_LENGTH"] = str(len(body))
    setup_testing_defaults(environ)
    seen = []
    text = b"".join(app(environ, lambda status, headers: seen.append(status)))
    return f"{seen[0]} {text.decode()}".strip()


print(call("POST", "/notes", b"text=buy+%3Cb%3Emilk%3C%2Fb%3E"))
print(call("GET", "/"))
print(call("GET", "/missing"))
