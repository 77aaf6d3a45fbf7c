# STRIDE: six questions for each arrow of a data flow. What has no answer is the
# list to work on, and what crosses the boundary of trust comes first.

FLOWS = [  # from, to, and what is done there against a threat
    ("browser", "web", {"login", "tls", "log", "limit", "rights"}),
    ("web", "database", {"login", "log", "limit", "rights"}),
    ("partner", "web", {"tls", "log", "rights"}),
    ("web", "mail service", {"login", "tls", "limit", "rights"}),
]
OUTSIDE = {"browser", "partner", "mail service"}

STRIDE = {
    "Spoofing": ("login", "the other side is not authenticated"),
    "Tampering": ("tls", "the data can be changed on its way"),
    "Repudiation": ("log", "nobody can prove later who did it"),
    "Information disclosure": ("tls", "the data can be read on its way"),
    "Denial of service": ("limit", "nothing limits the number of requests"),
    "Elevation of privilege": ("rights", "it is not checked what the caller may do"),
}

threats = []
for source, target, controls in FLOWS:
    inside = (source in OUTSIDE) == (target in OUTSIDE)
    for threat, (control, reason) in STRIDE.items():
        if control not in controls:
            threats.append((inside, f"{source} -> {target}", threat, reason))

for inside, arrow, threat, reason in sorted(threats):
    print(f"{'later' if inside else 'FIRST'} {arrow}: {threat}: {reason}")
print(f"{len(threats)} of {len(FLOWS) * len(STRIDE)} questions are without an answer")
