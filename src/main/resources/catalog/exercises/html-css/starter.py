from html.parser import HTMLParser

PAGE = """
<!doctype html>
<html>
<title>Tea shop</title>
<h1>Tea shop</h1>
<img src="tea.jpg">
<h3>Order</h3>
Cups <input id="cups" type="number">
</html>
"""


class Reader(HTMLParser):
    def __init__(self):
        super().__init__()
        self.tags, self.label = [], {}

    def handle_starttag(self, tag, attrs):
        if tag == "label":
            self.label = {"text": ""}
        self.tags.append((tag, {**dict(attrs), "label": self.label}))

    def handle_data(self, data):
        if self.label:
            self.label["text"] += data.strip()

    def handle_endtag(self, tag):
        if tag == "label":
            self.label = {}


reader = Reader()
reader.feed(PAGE)
tags = reader.tags
levels = [int(tag[1]) for tag, _ in tags if tag in ("h1", "h2", "h3", "h4", "h5", "h6")]
labels = {a.get("for") for tag, a in tags if tag == "label" and a["label"]["text"]}
print("one h1:", levels.count(1) == 1)
print("no skipped level:", all(b - a <= 1 for a, b in zip(levels, levels[1:])))
print("labels:", [bool(a["label"].get("text")) or a.get("id", "") in labels for tag, a in tags if tag == "input"])
print("pictures:", [(a.get("alt") or "").strip() != "" for tag, a in tags if tag == "img"])
print("language:", [a.get("lang", "").split("-")[0] == "en" for tag, a in tags if tag == "html"])
print("headings:", levels)
