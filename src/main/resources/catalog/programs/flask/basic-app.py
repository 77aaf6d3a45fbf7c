# A Flask application: a route, a form field, a template that escapes what users
# wrote, and the test client that tries it.
# needs: flask

from flask import Flask, render_template_string, request

app = Flask(__name__)
notes: list[str] = []  # a database in real life: every worker process has a list of its own

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


with app.test_client() as client:
    created = client.post("/notes", data={"text": "buy <b>milk</b>"})
    print("POST /notes:", created.status_code, created.json)
    refused = client.post("/notes", data={})
    print("POST /notes without text:", refused.status_code, refused.json)
    print("GET /:", client.get("/").text)
    print("GET /missing:", client.get("/missing").status_code)
