# A Cassandra table is designed for one query: the partition key says where a
# row lives, the clustering key how it is sorted. The program checks queries
# against it.

import re

TABLE = """
CREATE TABLE readings_by_day (
    sensor text, day date, at time, degrees double,
    PRIMARY KEY ((sensor, day), at)
) WITH CLUSTERING ORDER BY (at DESC);
"""

QUERIES = [
    "SELECT * FROM readings_by_day WHERE sensor = 's1' AND day = '2025-03-01' AND at > '10:00:00'",
    "SELECT * FROM readings_by_day WHERE sensor = 's1'",
    "SELECT * FROM readings_by_day WHERE sensor = 's1' AND day = '2025-03-01' AND degrees > 30",
]

partition, clustering = re.search(r"PRIMARY KEY \(\((.+?)\), (.+?)\)", TABLE).groups()
partition, clustering = partition.split(", "), clustering.split(", ")

for query in QUERIES:
    conditions = dict(re.findall(r"(\w+) (=|[<>]=?) '?[\w:-]+'?", query))
    missing = [name for name in partition if conditions.get(name) != "="]
    others = conditions.keys() - {*partition, *clustering}
    if missing:
        print(f"refused: no = for {', '.join(missing)}, every node would be asked")
    elif others:
        print(f"refused: {', '.join(sorted(others))} is no key, the whole partition would be read")
    else:
        print("served by one partition, newest first")
