from html.parser import HTMLParser

PAGE = """
<html lang="en">
<h1>Tea shop</h1>
<img src="tea.jpg" alt="A cup of tea">
<h2>Order</h2>
<label for="cups">Cups</label> <input id="cups" type="number">
</html>
"""


class Reader(HTMLParser):
    tags = []

    def handle_starttag(self, tag, attrs):
        self.tags.append((tag, dict(attrs)))


Reader().feed(PAGE)
tags = Reader.tags
levels = [int(tag[1]) for tag, _ in tags if tag in ("h1", "h2", "h3", "h4")]
labels = {a.get("for") for tag, a in tags if tag == "label"}
print("one h1:", levels.count(1) == 1)
print("no skipped level:", all(b - a <= 1 for a, b in zip(levels, levels[1:])))
print("labels:", all(a.get("id") in labels for tag, a in tags if tag == "input"))
print("pictures:", [a.get("alt", "") != "" for tag, a in tags if tag == "img"])
print("language:", [a.get("lang") for tag, a in tags if tag == "html"])
print("headings:", levels)
