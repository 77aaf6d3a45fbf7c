# Generates switch configurations from data with one template and compares them
# with what a device runs: the difference is read before anything is sent.

import difflib
from string import Template

PORT = Template("""\
interface Ethernet$number
 description $use
 switchport access vlan $vlan
 no shutdown
""")

VLANS = {"office": 10, "guests": 20, "cameras": 30}
WANTED = {1: "office", 2: "guests", 3: "cameras"}

intended = "".join(
    PORT.substitute(number=number, use=use, vlan=VLANS[use]) for number, use in WANTED.items()
)

RUNNING = """\
interface Ethernet1
 description office
 switchport access vlan 10
 no shutdown
interface Ethernet2
 description guests
 switchport access vlan 10
 no shutdown
interface Ethernet3
 description unused
 shutdown
"""

diff = difflib.unified_diff(
    RUNNING.splitlines(), intended.splitlines(), "running", "intended", n=1, lineterm=""
)
changes = list(diff)
print("\n".join(changes))
touched = [line for line in changes if line[0] in "+-" and not line.startswith(("+++", "---"))]
print(f"{len(touched)} lines differ")
assert intended.count(" no shutdown") == len(WANTED), "every port that is wanted is open"
