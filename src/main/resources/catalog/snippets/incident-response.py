# From raw alerts to an incident report: group alerts that belong together, set the severity
# by impact, name the change that came just before, and measure detection and repair.

ALERTS = [  # time, service, share of requests that fail
    ("10:02", "checkout", 0.04),
    ("10:03", "payment", 0.30),
    ("10:05", "checkout", 0.28),
    ("14:40", "search", 0.02),
]
CHANGES = {"09:10": "search index rebuilt", "09:58": "payment release 7.2"}
DEPENDS_ON = {"checkout": "payment"}


def minutes(start: str, end: str) -> int:
    start_hour, start_minute, hour, minute = map(int, f"{start}:{end}".split(":"))
    return (hour - start_hour) * 60 + minute - start_minute


incidents: list[list[tuple]] = []
for alert in ALERTS:  # alerts less than 10 minutes apart are one incident
    if incidents and minutes(incidents[-1][-1][0], alert[0]) < 10:
        incidents[-1].append(alert)
    else:
        incidents.append([alert])

for number, group in enumerate(incidents, start=1):
    services, impact = {service for _, service, _ in group}, max(a[2] for a in group)
    severity = "SEV1" if impact >= 0.25 else "SEV2" if impact >= 0.05 else "SEV3"
    origin = sorted(s for s in services if DEPENDS_ON.get(s) not in services)  # deepest failing
    first = group[0][0]
    before = [f"{t} {what}" for t, what in CHANGES.items() if 0 <= minutes(t, first) <= 30]
    print(
        f"incident {number}: {severity}, {len(group)} alerts, {impact:.0%} failing, from {origin}"
    )
    print(f"  changes in the 30 minutes before: {before or 'none, look elsewhere'}")

marks = {"began": "09:59", "detected": "10:02", "acknowledged": "10:07", "mitigated": "10:25"}
for (name, start), (next_name, end) in zip(marks.items(), list(marks.items())[1:]):
    print(f"{name} -> {next_name}: {minutes(start, end)} min")
print(f"users felt it for {minutes(marks['began'], marks['mitigated'])} min")
