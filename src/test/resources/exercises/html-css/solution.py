from html.parser import HTMLParser

PAGE = """
<!doctype html>
<html lang="en">
<title>Tea shop</title>
<h1>Tea shop</h1>
<img src="tea.jpg" alt="A cup of tea">
<h2>Order</h2>
<label for="cups">Cups</label> <input id="cups" type="number">
</html>
"""


class Reader(HTMLParser):
    def __init__(self):
        super().__init__()
        self.tags, self.in_label = [], False

    def handle_starttag(self, tag, attrs):
        self.in_label = self.in_label or tag == "label"
        self.tags.append((tag, {**dict(attrs), "in a label": self.in_label}))

    def handle_endtag(self, tag):
        self.in_label = self.in_label and tag != "label"


reader = Reader()
reader.feed(PAGE)
tags = reader.tags
levels = [int(tag[1]) for tag, _ in tags if tag in ("h1", "h2", "h3", "h4", "h5", "h6")]
labels = {a.get("for") for tag, a in tags if tag == "label"}
print("one h1:", levels.count(1) == 1)
print("no skipped level:", all(b - a <= 1 for a, b in zip(levels, levels[1:])))
print("labels:", [a["in a label"] or a.get("id") in labels for tag, a in tags if tag == "input"])
print("pictures:", [a.get("alt", "") != "" for tag, a in tags if tag == "img"])
print("language:", [a.get("lang", "").split("-")[0] == "en" for tag, a in tags if tag == "html"])
print("headings:", levels)
