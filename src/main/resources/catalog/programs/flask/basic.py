# A Flask application: routes with methods, a form, a redirect, and escaped
# text. The lower half stands in for Flask, so that it runs without it.

import re
from html import escape
from types import SimpleNamespace

# from flask import Flask, redirect, request; from markupsafe import escape
def create_app():
    app, notes = Flask(__name__), []  # a database in earnest
    @app.get("/")
    def index():
        return "".join(f"<li>{escape(note)}</li>" for note in notes)

    @app.post("/notes")
    def add():
        notes.append(request.form["text"])
        return redirect("/")

    @app.get("/notes/<int:number>")
    def show(number):
        return escape(notes[number - 1]) if 0 < number <= len(notes) else ("no such note", 404)

    return app


class Flask:
    def __init__(self, name):
        self.views, self.get, self.post = {}, self.route("GET"), self.route("POST")

    def route(self, method):
        return lambda path: lambda view: self.views.setdefault(f"{method} {path}", view)

    def call(self, line, **form):
        request.form = form
        for route, view in self.views.items():
            if match := re.fullmatch(re.sub(r"<int:(\w+)>", r"(?P<\1>[0-9]+)", route), line):
                return view(**{name: int(text) for name, text in match.groupdict().items()})
        return "not found", 404


request, redirect = SimpleNamespace(), lambda location: (302, {"Location": location})
app = create_app()
for line, form in [("POST /notes", {"text": "<b>milk</b>"}), ("GET /", {}), ("GET /notes/7", {})]:
    print(line, "->", app.call(line, **form))
