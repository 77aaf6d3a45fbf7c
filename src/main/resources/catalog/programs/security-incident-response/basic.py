# A stolen account: one timeline from three logs, what the attacker reached, and
# containment in an order that keeps the evidence.

from datetime import datetime

LOGS = {
    "vpn": ["2026-03-02 08:58 mia 198.51.100.7 login", "2026-03-02 09:05 ada 192.0.2.10 login"],
    "mail": ["2026-03-02 08:41 mia 203.0.113.9 opened invoice.html",
             "2026-03-02 09:20 mia 198.51.100.7 rule forward to x@example.net"],
    "files": ["2026-03-02 09:12 mia 198.51.100.7 read payroll.xlsx",
              "2026-03-02 09:15 ada 192.0.2.10 read menu.pdf",
              "2026-03-02 09:17 svc-backup 198.51.100.7 read customers.csv"],
}
INDICATORS = {"198.51.100.7"}  # the address that the alert named


def timeline() -> list[tuple[datetime, str, str, str, str]]:
    entries = []
    for source, lines in LOGS.items():
        for line in lines:
            day, time, account, address, action = line.split(" ", 4)
            entries.append((datetime.fromisoformat(f"{day} {time}"), source, account, address, action))
    return sorted(entries)  # all clocks in UTC, or the order is wrong


hits = [entry for entry in timeline() if entry[3] in INDICATORS]
accounts = sorted({entry[2] for entry in hits})
print("timeline of what the accounts did:")
for at, source, account, address, action in timeline():
    if account in accounts:
        mark = "!" if address in INDICATORS else " "
        print(f" {mark} {at:%H:%M} {source:5} {account:10} {address:13} {action}")
print("accounts:", accounts)
print("data read:", [entry[4].removeprefix("read ") for entry in hits if entry[1] == "files"])
print("known to be inside for", int((hits[-1][0] - hits[0][0]).total_seconds() // 60), "minutes")

print("contain, evidence first:")
steps = ["copy logs and mailbox, with hashes"]
steps += [f"reset the secrets of {account}, then end its sessions" for account in accounts]
steps += ["remove the forwarding rule" for entry in hits if "rule forward" in entry[4]]
steps += [f"block {address}" for address in sorted(INDICATORS)]  # last: it is changed in a minute
for number, step in enumerate(steps, 1):
    print(f" {number}. {step}")
