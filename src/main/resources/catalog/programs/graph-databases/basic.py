# A Cypher query asks for a pattern: who knows somebody who works at Acme? The
# program reads the query and answers it from a small graph.

import re

COMPANIES = {"Acme", "Initech"}  # their label is Company, that of all others Person
GRAPH = [
    ("Ada", "KNOWS", "Cleo"), ("Dan", "KNOWS", "Bob"), ("Dan", "KNOWS", "Cleo"),
    ("Bob", "WORKS_AT", "Acme"), ("Cleo", "WORKS_AT", "Acme"), ("Dan", "WORKS_AT", "Initech"),
]  # fmt: skip

QUERY = """
MATCH (person:Person)-[:KNOWS]->(friend:Person)-[:WORKS_AT]->(company:Company {name: 'Acme'})
RETURN person.name AS person, count(friend) AS friends
ORDER BY friends DESC
"""

nodes = re.findall(r"\((\w+):(\w+)(?: \{name: '(\w+)'\})?\)", QUERY.split("RETURN")[0])
edges = re.findall(r"-\[:(\w+)\]->", QUERY)
RETURN = r"RETURN (\w+)\.name AS (\w+), count\(\w+\) AS (\w+)\s+ORDER BY \3 DESC"
key, name, total = re.search(RETURN, QUERY).groups()


def fits(node: tuple[str, str, str], value: str, path: dict[str, str]) -> bool:
    variable, label, name = node
    known = path.get(variable, value) == value  # the same variable, the same node
    return known and name in ("", value) and label == ("Company" if value in COMPANIES else "Person")


paths = [{}]
for left, edge, right in zip(nodes, edges, nodes[1:]):
    paths = [
        {**path, left[0]: source, right[0]: target}
        for path in paths
        for source, kind, target in GRAPH
        if kind == edge and fits(left, source, path) and fits(right, target, path)
    ]

counts: dict[str, int] = {}
for path in paths:
    print(" -> ".join(path.values()))
    counts[path[key]] = counts.get(path[key], 0) + 1
print(f"{name}, {total}:")
for person, friends in sorted(counts.items(), key=lambda row: -row[1]):
    print(f"  {person}, {friends}")
