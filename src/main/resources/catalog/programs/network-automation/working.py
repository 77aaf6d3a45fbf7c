# Generates a switch's configuration from data with one template, compares it
# with what the device runs, and derives the commands: the difference is read
# before anything is sent.

import difflib
import re
from string import Template

PORT = Template("""\
interface GigabitEthernet1/0/$number
 description $use
 switchport access vlan $vlan
 switchport mode access
""")

VLANS = {"office": 10, "guests": 20, "cameras": 30}
WANTED = {1: "office", 2: "guests", 3: "cameras"}
intended = "".join(PORT.substitute(number=n, use=use, vlan=VLANS[use]) for n, use in WANTED.items())

RUNNING = """\
interface GigabitEthernet1/0/1
 description office
 switchport access vlan 10
 switchport mode access
interface GigabitEthernet1/0/2
 description guests
 switchport access vlan 10
 switchport mode access
 switchport voice vlan 40
interface GigabitEthernet1/0/3
 description unused
 switchport mode access
 shutdown
"""


def blocks(config: str) -> dict[str, list[str]]:
    found = re.findall(r"^interface (.+)\n((?: .+\n?)*)", config, re.M)  # a port's own lines are indented
    return {port: settings.splitlines() for port, settings in found}


def setting(line: str) -> str:  # without the value, which a new line replaces
    return "description" if line.startswith(" description ") else line.strip().rpartition(" ")[0] or line


def commands(running: str, wanted: str):
    """What a session sends, as with Netmiko's send_config_set; ports that are not wanted stay."""
    now = blocks(running)
    for port, lines in blocks(wanted).items():
        there = now.get(port, [])
        gone = [line for line in there if setting(line) not in map(setting, lines)]
        undone = [line.removeprefix(" no") if line.startswith(" no ") else " no" + line for line in gone]
        if changes := [line for line in lines if line not in there] + undone:
            yield from [f"interface {port}", *changes]


diff = difflib.unified_diff(RUNNING.splitlines(), intended.splitlines(), "running", "intended", lineterm="")
print(*diff, sep="\n")
print("to send:", *commands(RUNNING, intended), sep="\n")
print("with the intended one on the device:", list(commands(intended, intended)) or "nothing to send")
