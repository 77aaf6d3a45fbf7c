# SIEM correlation in miniature: parses log lines, keeps a sliding window per
# source, and turns events that are harmless one by one into alerts, such as a
# brute-force attack (T1110 in MITRE ATT&CK) that succeeded.

import re
from collections import defaultdict, deque

LOG = """\
05 Failed password for root from 203.0.113.9
09 Failed password for invalid user x from 192.0.2.14 from 203.0.113.9
11 Accepted password for eve from 192.0.2.14
14 Failed password for bob from 192.0.2.77
20 Failed password for root from 203.0.113.9
31 Failed password for ada from 203.0.113.9
44 Accepted password for ada from 203.0.113.9
70 sudo: ada opened a root shell
95 sudo: eve opened a root shell
130 Failed password for bob from 192.0.2.77
210 Failed password for bob from 192.0.2.77
300 Failed password for bob from 192.0.2.77
570 Accepted password for bob from 192.0.2.77"""
WINDOW, LIMIT = 60, 4  # seconds, failures

failures: dict[str, deque] = defaultdict(deque)  # source -> (time, user) within the window
taken: dict[str, str] = {}  # account -> source of the attack
for line in LOG.splitlines():
    second, event = line.split(" ", 1)
    now = int(second)
    if match := re.match(r"(Failed|Accepted) password for (?:invalid user )?(.*) from (\S+)$", event):
        result, user, source = match.groups()  # the last "from": a name can hold another one
        recent = failures[source]
        while recent and recent[0][0] <= now - WINDOW:
            recent.popleft()  # too old to belong together
        if result == "Failed":
            recent.append((now, user))
            if len(recent) == LIMIT:
                names = sorted({name for _, name in recent})
                print(f"{now} s MEDIUM: {LIMIT} failures from {source} for {names}")
        elif len(recent) >= LIMIT:
            taken[user] = source
            print(f"{now} s HIGH: {source} got in as {user} after {len(recent)} failures")
    elif (match := re.match(r"sudo: (\S+) ", event)) and match[1] in taken:  # others may
        print(f"{now} s CRITICAL: {event}, account taken from {taken[match[1]]}")
tries = len(re.findall("Failed password for bob", LOG))  # as many, but minutes apart
print(f"{len(LOG.splitlines())} events read, taken: {', '.join(taken)}; bob failed {tries} times")
