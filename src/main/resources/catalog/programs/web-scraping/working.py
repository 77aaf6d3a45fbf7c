# Reads a table out of a page: the parser follows tags instead of cutting text,
# and robots.txt says beforehand what may be read. The page is recorded.

from decimal import Decimal
from html.parser import HTMLParser
from urllib.robotparser import RobotFileParser

ROBOTS = "User-agent: *\nDisallow: /private/\nCrawl-delay: 5"
PAGE = """
<table id="menu"><tr><td>Home</td></tr></table>
<table id="prices">
  <tr><th>Item</th><th>Euros</th></tr>
  <tr><td>Green <b>tea</b></td><td>4,50</td></tr>
  <tr><td>Mug</td><td>12,00</td></tr>
</table>
"""


class TableReader(HTMLParser):
    def __init__(self):
        super().__init__()
        self.rows: list[list[str]] = []
        self.in_table = self.in_cell = False

    def handle_starttag(self, tag, attrs):
        if tag == "table":
            self.in_table = dict(attrs).get("id") == "prices"
        if not self.in_table:
            return
        if tag == "tr":
            self.rows.append([])
        if tag in ("td", "th"):
            self.rows[-1].append("")
            self.in_cell = True

    def handle_endtag(self, tag):
        if tag in ("td", "th"):
            self.in_cell = False
        if tag == "table":
            self.in_table = False

    def handle_data(self, data):
        if self.in_cell:
            self.rows[-1][-1] += data


robots = RobotFileParser()
robots.parse(ROBOTS.splitlines())
for path in ("/prices", "/private/a"):
    print("may read", path, robots.can_fetch("tea-bot", path))
print("seconds between requests:", robots.crawl_delay("tea-bot"))

reader = TableReader()
reader.feed(PAGE)
header, *rows = reader.rows
for row in rows:
    record = dict(zip(header, row, strict=True))
    record["Euros"] = Decimal(record["Euros"].replace(".", "").replace(",", "."))
    print(f"{record['Item']}: {record['Euros']} euros")
