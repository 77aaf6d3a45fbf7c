# Facts as triples in Turtle and a question in SPARQL: patterns with variables,
# and a path along one relation. The lines below answer it.

import re

TURTLE = """
@prefix : <http://example.org/> .
:oslo :capitalOf :norway .
:norway :partOf :scandinavia .
:scandinavia :partOf :europe .
:rome :capitalOf :italy .
:italy :partOf :europe .
:cairo :capitalOf :egypt .
:egypt :partOf :africa .
"""

QUERY = """
PREFIX : <http://example.org/>
SELECT ?city ?country WHERE {
  ?city :capitalOf ?country .
  ?country :partOf+ :europe .
}
"""

TRIPLE = re.compile(r"^ *([?:]\w+) (:\w+\+?) ([?:]\w+) \.$", re.M)
triples = TRIPLE.findall(TURTLE)


def pairs(path: str) -> set[tuple[str, str]]:
    found = {(s, o) for s, p, o in triples if p == path.rstrip("+")}
    for _ in triples if path.endswith("+") else ():  # one step or more: as many rounds as facts suffice
        found |= {(a, d) for a, b in found for c, d in found if b == c}
    return found


def fits(row: dict[str, str], term: str, value: str) -> bool:
    return (row.get(term, value) if term.startswith("?") else term) == value


rows: list[dict[str, str]] = [{}]
for s, path, o in TRIPLE.findall(QUERY):
    found = [({**row, s: a}, b) for row in rows for a, b in pairs(path) if fits(row, s, a)]
    rows = [{**row, o: b} for row, b in found if fits(row, o, b)]
for row in sorted(rows, key=lambda row: row["?city"]):
    print(row["?city"], row["?country"])
