# A Cassandra table is designed for one query: the partition key says where a
# row lives, the clustering key how it is sorted. The program stores rows and
# answers queries as the keys allow.

import re
from operator import eq, ge, gt, le, lt

TABLE = """
CREATE TABLE readings_by_day (
    sensor text, day date, at time, degrees double,
    PRIMARY KEY ((sensor, day), at)
) WITH CLUSTERING ORDER BY (at DESC);
"""
INSERTS = """
INSERT INTO readings_by_day (sensor, day, at, degrees) VALUES ('s1', '2025-03-01', '09:00:00', 19.5);
INSERT INTO readings_by_day (sensor, day, at, degrees) VALUES ('s1', '2025-03-01', '11:00:00', 22.0);
INSERT INTO readings_by_day (sensor, day, at, degrees) VALUES ('s1', '2025-03-01', '12:00:00', 31.0);
INSERT INTO readings_by_day (sensor, day, at, degrees) VALUES ('s1', '2025-03-01', '11:00:00', 22.5);
"""
QUERIES = [
    "SELECT * FROM readings_by_day WHERE sensor = 's1' AND day = '2025-03-01' AND at > '10:00:00'",
    "SELECT * FROM readings_by_day WHERE sensor = 's1' AND day > '2025-02-28'",
    "SELECT * FROM readings_by_day WHERE sensor = 's1' AND day = '2025-03-01' AND degrees > 30",
]

sensor_and_day, at = re.search(r"PRIMARY KEY \(\((.+?)\), (\w+)\)", TABLE).groups()
partition = sensor_and_day.split(", ")
rows: dict[tuple, dict] = {}
for names, values in re.findall(r"\((.+)\) VALUES \((.+)\)", INSERTS):
    row = dict(zip(names.split(", "), values.replace("'", "").split(", ")))
    rows[row["sensor"], row["day"], row["at"]] = row  # the same key again replaces, without an error

for query in QUERIES:
    conditions = re.findall(r"(\w+) ([<>]?=|[<>]) '?([\w:.-]+)", query)
    fixed = [name for name, op, _ in conditions if op == "="]
    missing = [name for name in partition if name not in fixed]
    if missing:
        print(f"refused: no = for {', '.join(missing)}, every node would be asked")
    elif others := {name for name, _, _ in conditions} - {*partition, at}:
        print(f"refused: {', '.join(sorted(others))} is no key, the whole partition would be read")
    else:
        fits = {"=": eq, "<": lt, "<=": le, ">": gt, ">=": ge}
        found = [r for r in rows.values() if all(fits[op](r[key], v) for key, op, v in conditions)]
        found.sort(key=lambda row: row[at], reverse=f"{at} DESC" in TABLE)
        print("one partition:", [(row["at"], row["degrees"]) for row in found])
