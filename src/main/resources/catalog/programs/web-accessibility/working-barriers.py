# Five common barriers in a piece of HTML, found by reading it: what has no
# name, what cannot be reached by keyboard, and what looks like a heading but is
# none.

import re
from html.parser import HTMLParser

PAGE = """
<img src="chart.png">
<img src="line.png" alt="">
<button><svg></svg></button>
<button aria-label="Close"><svg></svg></button>
<div onclick="order()">Order now</div>
<a href="/terms">click here</a>
<input type="email" placeholder="Email">
<label for="name">Name</label> <input id="name">
"""
LABELLED = re.findall(r'<label for="([^"]+)"', PAGE)


class Checker(HTMLParser):
    def __init__(self):
        super().__init__()
        self.open: list[list] = []

    def report(self, text: str) -> None:
        print(f"line {self.getpos()[0] - 1}: {text}")

    def handle_starttag(self, tag, attrs):
        a = dict(attrs)
        if tag == "img" and "alt" not in a:  # an empty alt says: decoration
            self.report("picture without a text")
        if tag == "input" and "aria-label" not in a and a.get("id") not in LABELLED:
            self.report("field without a label; a placeholder is none")
        if tag in ("div", "span") and "onclick" in a and "tabindex" not in a:
            self.report("cannot be reached by keyboard, use a button")
        if tag in ("button", "a"):
            self.open.append([tag, a.get("aria-label", "")])

    def handle_data(self, data):
        if self.open:
            self.open[-1][1] += data

    def handle_endtag(self, tag):
        if self.open and self.open[-1][0] == tag:
            name = self.open.pop()[1].strip()
            if not name:
                self.report(f"{tag} without a name")
            if name in ("click here", "more"):
                self.report(f"a link named {name!r} says nothing on its own")


Checker().feed(PAGE)
