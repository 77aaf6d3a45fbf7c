# Five barriers in HTML and their criteria of WCAG: pictures, buttons and fields
# without a name, what no keyboard reaches, and a link that says too little.

import re
from html.parser import HTMLParser

PAGE = """
<img src="chart.png">
<img src="line.png" alt="">
<button><svg></svg></button>
<button aria-label="Close"><svg></svg></button>
<button><img src="search.png" alt="Search"></button>
<div onclick="order()">Order now</div>
<a href="/terms">click here</a>
<input type="email" placeholder="Email">
<label for="name">Name</label> <input id="name">
<label>City <input></label>
"""
LABELLED = re.findall(r'<label\b[^>]* for="([^"]+)"', PAGE)
NAMES = ("aria-label", "aria-labelledby", "title")  # on a picture alt as well
OTHERS = ("hidden", "submit", "reset", "button", "image")  # inputs that need no label

class Checker(HTMLParser):
    def __init__(self):
        super().__init__()
        self.open: list[list] = []

    def report(self, text: str) -> None:
        print(f"line {self.getpos()[0] - 1}: {text}")

    def handle_starttag(self, tag, attrs):
        a = {name: value or "" for name, value in attrs}  # <img alt> has the value None
        named = any(map(a.get, NAMES))
        if (tag == "img" or a.get("type") == "image") and "alt" not in a and not named:  # alt="": decoration
            self.report("picture without a text (1.1.1)")
        field = tag in ("select", "textarea") or (tag == "input" and a.get("type") not in OTHERS)
        if field and not named and a.get("id") not in LABELLED and "label" not in [o[0] for o in self.open]:
            self.report("field without a label; a placeholder is none (3.3.2)")
        if tag in ("div", "span") and "onclick" in a and "tabindex" not in a:
            self.report("no keyboard reaches it, use a button (2.1.1)")
        if tag in ("button", "label") or (tag == "a" and "href" in a):
            self.open.append([tag, a.get("aria-label") or a.get("aria-labelledby") or "", a.get("title", "")])
        elif tag == "img" and self.open:
            self.open[-1][1] += a.get("aria-label") or a.get("alt") or a.get("title") or ""

    def handle_data(self, data):
        if self.open:
            self.open[-1][1] += data

    def handle_endtag(self, tag):
        if self.open and self.open[-1][0] == tag:
            _, text, title = self.open.pop()
            name = text.strip() or title  # of all names the title comes last
            if not name:
                self.report(f"{tag} without a name (4.1.2)")
            if tag == "a" and name.lower() in ("click here", "more"):
                self.report(f"link {name!r}: does the text around it say where it leads? (2.4.4)")


Checker().feed(PAGE)
