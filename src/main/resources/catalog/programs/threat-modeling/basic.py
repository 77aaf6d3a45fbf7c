# Four questions for each arrow of a data flow: who may it be, can it be
# changed, can it be read, can it be flooded? What has no answer is the list to
# work on.

FLOWS = [
    {"from": "browser", "to": "web", "tls": True, "login": True, "limit": True},
    {"from": "web", "to": "database", "tls": False, "login": True, "limit": True},
    {"from": "partner", "to": "web", "tls": True, "login": False, "limit": False},
]
OUTSIDE = {"browser", "partner"}

QUESTIONS = {
    "spoofing": ("login", "the other side is not authenticated"),
    "tampering": ("tls", "the data can be changed on its way"),
    "disclosure": ("tls", "the data can be read on its way"),
    "denial of service": ("limit", "nothing limits the number of requests"),
}

threats = []
for flow in FLOWS:
    crosses = (flow["from"] in OUTSIDE) != (flow["to"] in OUTSIDE)
    for threat, (control, reason) in QUESTIONS.items():
        if not flow[control]:
            threats.append((not crosses, f"{flow['from']} -> {flow['to']}", threat, reason))

for inside, arrow, threat, reason in sorted(threats):
    print(f"{'later' if inside else 'FIRST'} {arrow}: {threat}: {reason}")
