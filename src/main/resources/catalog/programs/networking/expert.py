# How a router picks the way for a packet: subnet arithmetic on 32-bit numbers,
# the longest matching prefix wins, and the checksum that guards an IPv4 header
# (RFC 1071).


def number(address: str) -> int:  # 10.1.2.3 -> one 32-bit integer
    return int.from_bytes(bytes(map(int, address.split("."))), "big")


def dotted(value: int) -> str:
    return ".".join(map(str, value.to_bytes(4, "big")))


def subnet(cidr: str) -> tuple[int, int]:  # first address, mask
    address, length = cidr.split("/")
    mask = 0xFFFFFFFF << (32 - int(length)) & 0xFFFFFFFF
    return number(address) & mask, mask


def route(table: dict[str, str], address: str) -> str:
    matching = [c for c in table if number(address) & subnet(c)[1] == subnet(c)[0]]
    best = max(matching, key=lambda cidr: subnet(cidr)[1])  # the longest prefix
    return f"{best} via {table[best]}"


def checksum(header: bytes) -> int:
    total = sum(int.from_bytes(header[i : i + 2], "big") for i in range(0, len(header), 2))
    while total >> 16:  # one's complement: the carry is added back in
        total = (total & 0xFFFF) + (total >> 16)
    return ~total & 0xFFFF


first, mask = subnet("192.168.10.77/26")
last = first | ~mask & 0xFFFFFFFF
print(f"192.168.10.77/26: network {dotted(first)}, mask {dotted(mask)}")
print(f"  {last - first - 1} hosts up to {dotted(last - 1)}, broadcast {dotted(last)}")
table = {"0.0.0.0/0": "internet", "10.0.0.0/8": "vpn", "10.1.0.0/16": "office"}
for address in ("10.1.2.3", "10.9.9.9", "203.0.113.9"):
    print(f"{address} -> {route(table, address)}")

header = bytes.fromhex("4500 0073 0000 4000 4011 0000 c0a8 0001 c0a8 00c7")
value = checksum(header)
complete = header[:10] + value.to_bytes(2, "big") + header[12:]
print(f"header checksum {value:#x}, the receiver computes {checksum(complete)}: intact")
damaged = complete[:8] + bytes([complete[8] - 1]) + complete[9:]  # one hop lowered the TTL
print(f"TTL changed: {checksum(damaged):#x}, so every router must update the checksum")
