# From alerts to an incident: group what belongs together, name the change that
# came before, and measure how long it took to notice and to repair it.

from datetime import datetime

# All times are UTC, so that no change of the clock falls into an incident.
ALERTS = """
2025-03-01T10:12Z payment error_rate 31%
2025-03-01T10:13Z checkout error_rate 28%
2025-03-01T10:15Z payment latency 4.1s
2025-03-01T14:40Z search latency 1.9s
"""
CHANGES = """
2025-03-01T09:20Z search index rebuilt
2025-03-01T10:08Z payment version 2.31 deployed
"""
RESOLVED = {
    "payment": "2025-03-01T10:51Z",
    "checkout": "2025-03-01T10:55Z",
    "search": "2025-03-01T14:46Z",
}


def timeline(text: str) -> list[tuple[datetime, str, str]]:
    rows = [line.split(maxsplit=2) for line in text.strip().split("\n")]
    return [(datetime.fromisoformat(time), service, what) for time, service, what in rows]


def minutes(start: datetime, end: datetime) -> int:
    return int((end - start).total_seconds() // 60)


incidents: list[list[tuple]] = []
for alert in timeline(ALERTS):
    if incidents and minutes(incidents[-1][-1][0], alert[0]) <= 15:
        incidents[-1].append(alert)
    else:
        incidents.append([alert])

for number, alerts in enumerate(incidents, 1):
    first = alerts[0][0]
    services = sorted({alert[1] for alert in alerts})
    severity = "SEV1" if "checkout" in services else "SEV3"
    print(f"{severity} incident {number}: {', '.join(services)}, alerts: {len(alerts)}")
    change = None
    for time, name, what in timeline(CHANGES):
        if 0 <= minutes(time, first) <= 30:
            print(f"  suspect: {name} {what}")
            change = time
    if change is None:
        print("  no change in the half hour before")
    else:
        print(f"  noticed {minutes(change, first)} minutes after it")
    end = max(datetime.fromisoformat(RESOLVED[name]) for name in services)  # the last one to recover
    print(f"  repaired {minutes(first, end)} minutes after the first alert")
