# A Flask application: a route, a form field, a template that escapes what users
# wrote, and the test client that tries it.
# needs: flask

from flask import Flask, render_template_string, request

app = Flask(__name__)
notes: list[str] = []

PAGE = "<ul>{% for note in notes %}<li>{{ note }}</li>{% endfor %}</ul>"


@app.get("/")
def index():
    return render_template_string(PAGE, notes=notes)


@app.post("/notes")
def add():
    text = request.form.get("text", "").strip()
    if not text:
        return {"error": "text is missing"}, 400
    notes.append(text)
    return {"count": len(notes)}, 201


client = app.test_client()
print(client.post("/notes", data={"text": "buy <b>milk</b>"}).json)
print(client.post("/notes", data={}).status_code)
print(client.get("/").text)
print(client.get("/missing").status_code)
