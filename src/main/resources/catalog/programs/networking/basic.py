# Subnets with Python's ipaddress: is an address in a network, how many hosts
# has it, how is it cut into smaller ones, and which route does a packet take?

from ipaddress import ip_address, ip_network

office = ip_network("10.20.0.0/22")
print(f"{office} has the mask {office.netmask} and room for {office.num_addresses - 2} hosts")
print("broadcast address:", office.broadcast_address)

for part in office.subnets(new_prefix=24):
    print("part:", part)

for text in ["10.20.3.17", "10.20.4.1"]:
    print(text, "in the office network:", ip_address(text) in office)

routes = {"0.0.0.0/0": "internet", "10.0.0.0/8": "vpn", "10.20.0.0/22": "office"}
target = ip_address("10.20.1.5")
fitting = [net for net in routes if target in ip_network(net)]
best = max(fitting, key=lambda net: ip_network(net).prefixlen)  # the longest prefix wins
print(f"{target} takes the route {best} to the {routes[best]}")
