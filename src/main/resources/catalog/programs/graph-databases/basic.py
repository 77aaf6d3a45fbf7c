# A Cypher query asks for a pattern: who knows somebody who works at Acme? The
# program reads the pattern and looks for it in a small graph.

import re

GRAPH = [
    ("Ada", "KNOWS", "Bob"),
    ("Ada", "KNOWS", "Cleo"),
    ("Dan", "KNOWS", "Cleo"),
    ("Bob", "WORKS_AT", "Acme"),
    ("Cleo", "WORKS_AT", "Acme"),
    ("Dan", "WORKS_AT", "Initech"),
]

QUERY = """
MATCH (person)-[:KNOWS]->(friend)-[:WORKS_AT]->(company {name: 'Acme'})
RETURN person, count(friend)
"""

nodes = re.findall(r"\((\w+)(?: \{name: '(\w+)'\})?\)", QUERY.split("RETURN")[0])
edges = re.findall(r"-\[:(\w+)\]->", QUERY)

paths = [{}]
for (left, _), edge, (right, name) in zip(nodes, edges, nodes[1:]):
    paths = [
        {**path, left: source, right: target}
        for path in paths
        for source, kind, target in GRAPH
        if kind == edge and path.get(left, source) == source and name in ("", target)
    ]

counts: dict[str, int] = {}
for path in paths:
    print(" -> ".join(path.values()))
    counts[path["person"]] = counts.get(path["person"], 0) + 1
print(counts)
