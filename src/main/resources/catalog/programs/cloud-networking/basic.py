# The address plan of a cloud network: subnets for each zone, the most specific
# route wins, and two networks that overlap cannot be peered.

from ipaddress import ip_address, ip_network

VPC = ip_network("10.20.0.0/16")
ZONES = ["a", "b", "c"]
RESERVED = 5  # addresses of each subnet that AWS keeps for itself

public, private = {}, {}
small = VPC.subnets(new_prefix=24)
large = list(VPC.subnets(new_prefix=19))[1:]  # the first /19 is for the small ones
for zone, block in zip(ZONES, large):
    public[zone], private[zone] = next(small), block
for kind, subnets in (("public", public), ("private", private)):
    for zone, subnet in subnets.items():
        print(f"{kind:8}{zone}  {str(subnet):16} {subnet.num_addresses - RESERVED:5} usable")

ROUTES = {  # of the private subnets
    "10.20.0.0/16": "local",
    "10.30.0.0/16": "peering to shared services",
    "0.0.0.0/0": "NAT gateway in the same zone",
    "10.30.7.0/24": "VPN to the office",
}


def route(address: str) -> str:
    fitting = [ip_network(cidr) for cidr in ROUTES if ip_address(address) in ip_network(cidr)]
    best = max(fitting, key=lambda network: network.prefixlen)
    return f"{ROUTES[str(best)]} ({best})"


for address in ["10.20.33.4", "10.30.1.1", "10.30.7.9", "93.184.216.34"]:
    print(f"to {address:14} {route(address)}")

for name, cidr in {"shared": "10.30.0.0/16", "acquired": "10.20.128.0/17"}.items():
    fault = "overlaps, cannot be peered" if VPC.overlaps(ip_network(cidr)) else "can be peered"
    print(f"{name} {cidr}: {fault}")
