# A firewall in nftables' syntax: default drop, established connections pass,
# and a few open ports. The program asks it about packets, in order.

import re
from ipaddress import ip_address, ip_network

RULES = """
table inet filter {
  chain input {
    type filter hook input priority 0; policy drop;
    ct state established,related accept
    ct state invalid drop
    iif lo accept
    meta l4proto ipv6-icmp accept
    ip saddr 203.0.113.0/24 drop
    tcp dport { 80, 443 } accept
    ip saddr 192.0.2.0/24 tcp dport 22 accept
  }
}
"""

policy = re.search(r"policy (\w+);", RULES)[1]
rules = [line.strip() for line in RULES.split("\n") if line.strip().endswith((" accept", " drop"))]


def fits(rule: str, packet: dict) -> bool:
    checks = [
        packet.get("state", "new") in rule if "ct state" in rule else True,
        "iif lo" not in rule and "l4proto" not in rule,  # all packets below are TCP from outside
    ]
    if match := re.search(r"ip saddr (\S+)", rule):
        checks.append(ip_address(packet["from"]) in ip_network(match[1]))
    if match := re.search(r"tcp dport (?:\{ (.+?) \}|(\d+))", rule):
        checks.append(str(packet["port"]) in (match[1] or match[2]).split(", "))
    return all(checks)


for packet in [
    {"from": "198.51.100.7", "port": 443},
    {"from": "198.51.100.7", "port": 22},
    {"from": "192.0.2.10", "port": 22},
    {"from": "203.0.113.9", "port": 443},
    {"from": "198.51.100.7", "port": 50123, "state": "established"},
]:
    print(packet["from"], packet["port"], next((r for r in rules if fits(r, packet)), f"policy {policy}"))
