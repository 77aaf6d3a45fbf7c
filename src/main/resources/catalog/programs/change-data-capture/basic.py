# Change events as Debezium sends them: before, after and the operation. A
# reader applies them in order to a copy, and a second delivery does no harm.

import json

EVENTS = [
    json.loads(line)
    for line in """
{"op": "c", "source": {"lsn": 10}, "before": null, "after": {"id": 1, "name": "Ada", "city": "London"}}
{"op": "c", "source": {"lsn": 11}, "before": null, "after": {"id": 2, "name": "Bob", "city": "Oslo"}}
{"op": "u", "source": {"lsn": 12}, "before": null, "after": {"id": 1, "name": "Ada", "city": "Paris"}}
{"op": "d", "source": {"lsn": 13}, "before": {"id": 2}, "after": null}
""".strip().split("\n")
]

copy: dict[int, dict] = {}
position = 0


def apply(event: dict) -> None:
    global position
    lsn = event["source"]["lsn"]  # the place in the log of the database
    if lsn <= position:
        print(f"lsn {lsn}: seen before, skipped")
        return
    match event["op"]:
        case "c" | "u" | "r":  # created, updated, read for the first snapshot
            copy[event["after"]["id"]] = event["after"]
        case "d":  # by default PostgreSQL gives only the key of what was there before
            copy.pop(event["before"]["id"], None)
    position = lsn
    print(f"lsn {position}: {event['op']}, copy has ids {sorted(copy)}")


for event in EVENTS + EVENTS[-1:]:  # the last one is delivered twice
    apply(event)
print(copy)
