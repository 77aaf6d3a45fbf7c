# The first steps of an authorised test: keep to the agreed scope, read a scan,
# and note what each open port asks to be looked at. The scan is recorded.

import re
from ipaddress import ip_address, ip_network

SCOPE = [ip_network("192.0.2.0/28")]

NMAP = """
Nmap scan report for 192.0.2.5
22/tcp   open  ssh      OpenSSH 7.2
80/tcp   open  http     nginx 1.24.0
3306/tcp open  mysql    MySQL 5.7.30
Nmap scan report for 198.51.100.9
23/tcp   open  telnet
"""

QUESTIONS = {
    "ssh": "password login off? old algorithms?",
    "http": "redirect to https? admin pages?",
    "mysql": "why is a database reachable from here?",
    "telnet": "not encrypted: can it go?",
}

host = ""
for line in NMAP.strip().split("\n"):
    if match := re.match(r"Nmap scan report for (\S+)", line):
        host = match[1]
        inside = any(ip_address(host) in network for network in SCOPE)
        print(host, "" if inside else "OUT OF SCOPE: stop, ask, do not touch")
    elif inside:
        port, _, service, *version = line.split()
        print(f"  {port} {' '.join(version)}: {QUESTIONS[service]}")
