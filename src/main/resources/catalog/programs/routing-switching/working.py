# A router's configuration in Cisco's syntax: addresses, a static route, OSPF
# and an access list. The program asks the list about packets, top to bottom.

import re
from ipaddress import IPv4Address, IPv4Interface

CONFIG = """
interface GigabitEthernet0/0
 description To the firewall, which does NAT
 ip address 192.0.2.2 255.255.255.252
 no shutdown
interface GigabitEthernet0/1
 description Guests
 ip address 10.1.1.1 255.255.255.0
 ip access-group GUESTS in
 no shutdown
interface GigabitEthernet0/2
 description Core, to the routers of the offices
 ip address 10.1.2.1 255.255.255.0
 no shutdown
router ospf 1
 passive-interface GigabitEthernet0/1
 network 10.1.0.0 0.0.255.255 area 0
 default-information originate
ip route 0.0.0.0 0.0.0.0 192.0.2.1
ip access-list extended GUESTS
 permit udp any any eq 67
 deny ip any 10.0.0.0 0.255.255.255
 permit tcp any any eq 443
 permit udp any any eq 53
 permit tcp any any eq 53
"""  # passive: no neighbour among the guests; 67: DHCP; DNS also comes over TCP


def matches(address: str, base: str, wildcard: str) -> bool:
    care = ~int(IPv4Address(wildcard)) & 0xFFFFFFFF  # a wildcard's 1 means: any bit
    return int(IPv4Address(address)) & care == int(IPv4Address(base)) & care


RULE = r" (permit|deny) (\w+) any (?:(\d\S+) (\d\S+)|any)(?: eq (\d+))?"  # fails at any other line
RULES = [re.fullmatch(RULE, line).groups() for line in CONFIG.split("extended GUESTS\n")[1].splitlines()]


def decide(protocol: str, target: str, port: int) -> str:
    for number, (action, kind, base, wild, eq) in enumerate(RULES, 1):
        if kind in ("ip", protocol) and eq in (None, str(port)) and (not base or matches(target, base, wild)):
            return f"{action} (line {number})"
    return "deny (nothing matched)"  # every list ends with an invisible deny


gateway = IPv4Address(re.search(r"^ip route .* (\S+)$", CONFIG, re.M)[1])
for name, address, mask in re.findall(r"^interface (\S+)\n.*\n ip address (\S+) (\S+)", CONFIG, re.M):
    if gateway in IPv4Interface(f"{address}/{mask}").network:
        print("the default route leaves by", name)
print("an address, please:", decide("udp", "255.255.255.255", 67))
print("web page:", decide("tcp", "93.184.216.34", 443))
print("name server:", decide("udp", "9.9.9.9", 53))
print("its longer answers:", decide("tcp", "9.9.9.9", 53))
print("file server inside:", decide("tcp", "10.1.2.3", 443))
print("mail:", decide("tcp", "93.184.216.34", 25))
