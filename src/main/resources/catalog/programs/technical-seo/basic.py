# What a search engine reads before the text: title, description, canonical
# address, headings, structured data, and whether it may index the page at all.

import json
from html.parser import HTMLParser

PAGE = """<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Sencha, green tea from Uji | Tea shop</title><link rel="canonical" href="https://shop.example/sencha">
<meta name="description" content="Sencha from Uji in Japan, fresh harvest, free shipping from 50 euros.">
<script type="application/ld+json">{"@context": "https://schema.org", "@type": "Product", "name": "Sencha",
"offers": {"@type": "Offer", "price": "9.50", "priceCurrency": "EUR"}}</script>
</head><body><h1>Sencha</h1><h2>How to brew it</h2></body></html>
"""
HEADERS = {"X-Robots-Tag": "max-snippet:150"}  # may forbid the index, too, as robots.txt may the visit


class Page(HTMLParser):
    def __init__(self):
        super().__init__()
        self.found, self.into = {}, ""  # what is found by its name, and where text goes

    def handle_starttag(self, tag, attrs):
        a = dict(attrs)
        if (key := a.get("name") or a.get("rel")) and tag in ("meta", "link"):
            self.found.setdefault(key.lower(), []).append(a.get("content") or a.get("href") or "")
        self.into = a.get("type", tag)
        self.found.setdefault(self.into, []).append("")

    def handle_data(self, data):
        if self.into:
            self.found[self.into][-1] += data


page = Page()
page.feed(PAGE)
for name, wanted in {"title": 60, "description": 160}.items():  # about what a result shows
    length = len("".join(page.found.get(name, [])).strip())
    print(f"{name}: {length} characters, {'ok' if 0 < length <= wanted else 'change it'}")
print("canonical:", page.found.get("canonical"))
robots = " ".join([*page.found.get("robots", []), HEADERS.get("X-Robots-Tag", "")]).lower()
print("may be indexed:", not {"noindex", "none"} & {*robots.replace(",", " ").split()})
print("one h1:", len(page.found.get("h1", [])) == 1)
for data in map(json.loads, page.found.get("application/ld+json", [])):
    print(f"structured data, {data.get('@type')}: {data.get('name')}, offers {data.get('offers')}")
