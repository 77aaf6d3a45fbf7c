# A Flask application: routes with methods, a form field that is checked, and
# escaped text. The lower half stands in for Flask, so that it runs without it.

from html import escape
from types import SimpleNamespace


def create_app():  # from flask import Flask, request; from markupsafe import escape
    app = Flask(__name__)
    notes = []  # a database in a real application

    @app.get("/")
    def index():
        return "".join(f"<li>{escape(note)}</li>" for note in notes)

    @app.post("/notes")
    def add():
        if not (text := request.form.get("text", "").strip()):
            return {"error": "text is missing"}, 400
        notes.append(text)
        return {"count": len(notes)}, 201

    return app


class Flask:
    def __init__(self, name):
        self.views = {}

    def get(self, path, method="GET"):
        def register(view):
            self.views[f"{method} {path}"] = view
            return view

        return register

    def post(self, path):
        return self.get(path, "POST")


request = SimpleNamespace(form={})
app = create_app()
for line, form in [("POST /notes", {"text": "<b>milk</b>"}), ("POST /notes", {}), ("GET /", {})]:
    request.form = form
    print(line, "->", app.views[line]())
