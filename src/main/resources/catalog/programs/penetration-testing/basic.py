# The first steps of an authorised test: keep to the agreed scope, read a scan,
# and note what each open port asks to be looked at. The scan is an example.

import re
from ipaddress import ip_address, ip_network

SCOPE = [ip_network("192.0.2.0/28")]

# nmap -sV -iL targets.txt
NMAP = """
Nmap scan report for shop.example (192.0.2.5)
Host is up (0.021s latency).
Not shown: 997 closed tcp ports (reset)
PORT     STATE SERVICE VERSION
22/tcp   open  ssh     OpenSSH 7.2
80/tcp   open  http    nginx 1.24.0
3306/tcp open  mysql   MySQL 5.7.30

Nmap scan report for 198.51.100.9
PORT     STATE SERVICE VERSION
23/tcp   open  telnet  Linux telnetd
"""

QUESTIONS = {
    "ssh": "passwords allowed? old algorithms?",
    "http": "redirect to https? admin pages?",
    "mysql": "why is a database reachable from here?",
    "telnet": "not encrypted: can it go?",
}

inside = False
for line in NMAP.splitlines():
    if match := re.match(r"Nmap scan report for (?:\S+ \()?([^\s()]+)", line):
        inside = any(ip_address(match[1]) in network for network in SCOPE)
        print(match[1], "in scope" if inside else "OUT OF SCOPE, scanned by mistake: stop and report it")
    elif inside and (match := re.match(r"(\d+/(?:tcp|udp)) +open +(\S+) *(.*)", line)):
        port, service, version = match.groups()
        print(f"  {port} {version}: {QUESTIONS.get(service, 'what is it, and who needs it?')}")
        print(f"    known vulnerabilities of {version or service}?")
