import sys
from ipaddress import ip_address, ip_network

network, *addresses = sys.stdin.read().split()
network = ip_network(network)

print(network.num_addresses, "hosts")
for text in addresses:
    print(text, "host" if text.startswith(str(network)[:5]) else "outside")
