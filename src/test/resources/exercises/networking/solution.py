import sys
from ipaddress import ip_address, ip_network

network, *addresses = sys.stdin.read().split()
network = ip_network(network)

print(network.num_addresses - 2, "hosts")
for text in addresses:
    address = ip_address(text)
    if address not in network:
        print(text, "outside")
    elif address == network.network_address:
        print(text, "network")
    elif address == network.broadcast_address:
        print(text, "broadcast")
    else:
        print(text, "host")
