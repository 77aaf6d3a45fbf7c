# Facts as triples, a question as a pattern with variables (as in SPARQL), and a
# rule that derives new facts from old ones.

TURTLE = """
:oslo :capitalOf :norway .
:norway :partOf :scandinavia .
:scandinavia :partOf :europe .
:bergen :cityIn :norway .
:rome :capitalOf :italy .
:italy :partOf :europe .
"""

triples = {tuple(line.rstrip(" .").split()) for line in TURTLE.strip().split("\n")}

# Rule: partOf is transitive.
while True:
    derived = {
        (a, ":partOf", d)
        for a, p, b in triples
        for c, q, d in triples
        if p == q == ":partOf" and b == c
    }
    if derived <= triples:
        break
    triples |= derived


def select(*patterns: str) -> list[dict[str, str]]:
    """All bindings of the ?variables that make every pattern a fact."""
    bindings: list[dict[str, str]] = [{}]
    for pattern in patterns:
        found = []
        for binding in bindings:
            wanted = [binding.get(term, term) for term in pattern.split()]
            for triple in triples:
                if all(w.startswith("?") or w == value for w, value in zip(wanted, triple)):
                    new = {w: value for w, value in zip(wanted, triple) if w.startswith("?")}
                    found.append(binding | new)
        bindings = found
    return bindings


for row in sorted(map(str, select("?city :capitalOf ?country", "?country :partOf :europe"))):
    print(row)
print("derived:", (":norway", ":partOf", ":europe") in triples)
