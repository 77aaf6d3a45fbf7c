# From alerts to an incident: group what belongs together, name the change that
# came before, and measure how long it took to notice and to repair it.

from datetime import datetime

ALERTS = """
2025-03-01T10:12 payment error_rate 31%
2025-03-01T10:13 checkout error_rate 28%
2025-03-01T10:15 payment latency 4.1s
2025-03-01T14:40 search latency 1.9s
"""
CHANGES = """
2025-03-01T09:20 search index rebuilt
2025-03-01T10:08 payment version 2.31 deployed
"""
RESOLVED = {"payment": "2025-03-01T10:51", "search": "2025-03-01T14:46"}


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
    first, service, _ = alerts[0]
    services = sorted({alert[1] for alert in alerts})
    severity = "SEV1" if "checkout" in services else "SEV3"
    print(f"{severity} incident {number}: {', '.join(services)}, {len(alerts)} alerts")
    start = first
    for time, name, what in timeline(CHANGES):
        if 0 <= minutes(time, first) <= 30:
            print(f"  suspect: {name} {what}")
            start = time
    print(f"  noticed after {minutes(start, first)} minutes" if start < first else "  no change before it")
    print(f"  repaired after {minutes(first, datetime.fromisoformat(RESOLVED[service]))} more")
