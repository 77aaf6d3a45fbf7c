# A Sigma rule, run over events with and without an attack: a rule is as good as
# what it finds and how seldom it cries wolf, so both are tested.

import re

RULE = """
title: SSH password guessing
status: test
correlation:
  type: event_count
  rules: [failed_ssh_login]  # a rule of its own: service sshd, "Failed password"
  group-by: [src_ip]
  timespan: 60s
  condition: {gte: 5}
falsepositives: [a script with an old password]
level: high
tags: [attack.credential-access, attack.t1110.001]
"""


def alerts(failed, threshold, excluded=()):
    timespan = int(re.search(r"timespan: (\d+)s", RULE)[1])
    recent, found = {}, set()
    for second, source in sorted(failed):
        if source not in excluded:
            window = [at for at in recent.get(source, []) if second - at < timespan] + [second]
            recent[source] = window
            if len(window) >= threshold:
                found.add(source)
    return found


failed = [(s, "203.0.113.7") for s in range(0, 48, 8)]  # guesses quickly: an attack
failed += [(s * 100, "198.51.100.2") for s in range(8)]  # guesses slowly: an attack, too
failed += [(5, "10.0.0.4"), (9, "10.0.0.4")]  # somebody who mistypes
failed += [(s, "10.0.0.9") for s in range(20, 26)]  # the backup, with an old password
attacks = {"203.0.113.7", "198.51.100.2"}

gte = int(re.search(r"gte: (\d+)", RULE)[1])
for name, threshold, excluded in [("gte 2", 2, ()), (f"gte {gte}", gte, ()), ("tuned", gte, {"10.0.0.9"})]:
    found = alerts(failed, threshold, excluded)
    print(f"{name}: found {sorted(found & attacks)}, false alarms {sorted(found - attacks)}")
print("never found:", sorted(attacks - found), "- that takes a rule with a timespan of an hour")
