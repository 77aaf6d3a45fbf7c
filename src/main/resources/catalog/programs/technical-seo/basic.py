# What a search engine reads before the text: title, description, canonical
# address, headings, structured data, and whether it may index the page at all.

import json
import re
from html.parser import HTMLParser

PAGE = """
<html lang="en"><head>
<title>Green tea from Japan | Tea shop</title>
<meta name="description" content="Green teas from three regions, fresh harvest, free shipping from 50 euros.">
<link rel="canonical" href="https://shop.example/green-tea">
<script type="application/ld+json">{"@context": "https://schema.org", "@type": "Product",
"name": "Sencha", "offers": {"@type": "Offer", "price": "9.50", "priceCurrency": "EUR"}}</script>
</head><body><h1>Green tea</h1><h2>Sencha</h2></body></html>
"""


class Head(HTMLParser):
    def __init__(self):
        super().__init__()
        self.found: dict[str, str] = {}

    def handle_starttag(self, tag, attrs):
        a = dict(attrs)
        if tag == "meta" and "name" in a:
            self.found[a["name"]] = a["content"]
        if tag == "link" and a.get("rel") == "canonical":
            self.found["canonical"] = a["href"]


head = Head()
head.feed(PAGE)
title = re.search(r"<title>(.*?)</title>", PAGE)[1]
data = json.loads(re.search(r'ld\+json">(.*?)</script>', PAGE, re.S)[1])

print(f"title: {len(title)} characters, {'ok' if 20 <= len(title) <= 60 else 'change it'}")
print(f"description: {len(head.found['description'])} characters")
print("canonical:", head.found["canonical"])
print("may be indexed:", "noindex" not in head.found.get("robots", ""))
print("one h1:", PAGE.count("<h1>") == 1)
print(f"product data: {data['name']}, {data['offers']['price']} {data['offers']['priceCurrency']}")
