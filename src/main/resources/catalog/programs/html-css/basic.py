# A small HTML page with a form, and the checks that a careful author makes: one
# h1, no skipped heading, a label and a name for each field, an alt per picture.

from html.parser import HTMLParser

PAGE = """<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Order tea</title>
  <meta name="viewport" content="width=device-width, initial-scale=1"></head>
<body>
  <h1>Order tea</h1>
  <img src="tea.jpg" alt="A cup of green tea">
  <img src="line.svg" alt=""> <!-- only decorates: empty, so that it is not read out -->
  <h2>Your order</h2>
  <form action="/orders" method="post">
    <label for="name">Name</label> <input id="name" name="name" required>
    <label for="cups">Cups</label> <input id="cups" name="cups" type="number" min="1">
    <button>Order</button>
  </form>
</body>
</html>"""


class Reader(HTMLParser):
    def __init__(self):
        super().__init__()
        self.tags: list[tuple[str, dict]] = []

    def handle_starttag(self, tag, attrs):
        self.tags.append((tag, dict(attrs)))


reader = Reader()
reader.feed(PAGE)
headings = [int(tag[1]) for tag, _ in reader.tags if tag[0] == "h" and tag[1:].isdigit()]
labels = {a.get("for") for tag, a in reader.tags if tag == "label"}
inputs = [a for tag, a in reader.tags if tag in ("input", "select", "textarea")]
BUTTONS = ("submit", "reset", "button", "image")
fields = [a for a in inputs if a.get("type") not in ("hidden", *BUTTONS)]  # nobody fills these in

print("headings:", headings, "- one h1:", headings.count(1) == 1)
print("no level skipped:", all(b - a <= 1 for a, b in zip(headings, headings[1:])))
print("each field has a label by its id:", all("id" in a and a["id"] in labels for a in fields))
print("each field is sent:", all(a.get("name") for a in fields))
print("each picture has an alt:", all("alt" in a for tag, a in reader.tags if tag == "img"))
