# Change events as Debezium sends them for PostgreSQL, shortened: before, after
# and the operation. A reader applies them to a copy, and a second delivery does
# no harm.

import json

EVENTS = [
    json.loads(line)
    for line in """
{"op": "c", "source": {"lsn": 10}, "before": null, "after": {"id": 1, "name": "Ada", "city": "London"}}
{"op": "c", "source": {"lsn": 11}, "before": null, "after": {"id": 2, "name": "Bob", "city": "Oslo"}}
{"op": "u", "source": {"lsn": 12}, "before": null, "after": {"id": 1, "name": "Ada", "city": "Paris"}}
{"op": "d", "source": {"lsn": 13}, "before": {"id": 2}, "after": null}
null
""".strip().split("\n")
]

copy: dict[int, dict] = {}
applied: dict[int, int] = {}  # the last position of each key: Kafka keeps the order within a key


def apply(event: dict | None) -> None:
    if event is None:
        print("tombstone after a delete, for Kafka's compaction: nothing to do")
        return
    lsn = event["source"]["lsn"]  # the place in the log of the database; one for a whole snapshot
    key = (event["after"] or event["before"])["id"]
    if lsn <= applied.get(key, -1):
        print(f"lsn {lsn}: {event['op']} seen before, skipped")
        return
    match event["op"]:
        case "c" | "u" | "r":  # created, updated, read for the first snapshot
            copy[key] = event["after"]
        case "d":  # by default PostgreSQL gives only the key of what was there before
            copy.pop(key, None)
        case other:
            raise ValueError(f"unknown operation {other}")
    applied[key] = lsn
    print(f"lsn {lsn}: {event['op']}, copy has ids {sorted(copy)}")


for event in EVENTS + EVENTS[-4:]:  # the last four are delivered twice
    apply(event)
print(copy)
