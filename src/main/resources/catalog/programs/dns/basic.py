# A DNS zone file, and how names are looked up in it: an alias is followed, the
# mail servers come in order of preference, and a missing name is NXDOMAIN.

ORIGIN = "shop.example."
ZONE = """
shop.example.       3600 IN SOA   ns1.shop.example. admin.shop.example. 2025030101 7200 900 1209600 300
shop.example.       3600 IN NS    ns1.shop.example.
shop.example.       3600 IN NS    ns2.shop.example.
ns1.shop.example.   3600 IN A     192.0.2.53
ns2.shop.example.   3600 IN A     198.51.100.53
shop.example.       3600 IN A     192.0.2.10
www.shop.example.   3600 IN CNAME shop.example.
shop.example.       3600 IN MX    10 backup.mail.example.
shop.example.       3600 IN MX    5 mail.example.
shop.example.        300 IN TXT   "v=spf1 mx -all"
_sip._tcp.shop.example. 300 IN SRV  0 5 5060 sip.mail.example.
"""

records: dict[tuple[str, str], list[str]] = {}
for line in ZONE.strip().split("\n"):
    name, _ttl, _class, kind, data = line.split(maxsplit=4)
    records.setdefault((name, kind), []).append(data)


def look_up(name: str, kind: str, aliases: int = 8) -> list[str]:
    name = name.lower()  # DNS does not tell upper from lower case
    if not f".{name}".endswith(f".{ORIGIN}"):
        raise ValueError(f"{name} is in another zone: ask the servers of that one")
    if not any(f".{known}".endswith(f".{name}") for known, _kind in records):  # nor one below it
        raise LookupError(f"NXDOMAIN {name}")
    if (name, "CNAME") in records and kind != "CNAME":
        if aliases == 0:  # they may go round in a circle; a resolver gives up as well
            raise RuntimeError(f"SERVFAIL {name}: too many aliases")
        return look_up(records[name, "CNAME"][0], kind, aliases - 1)
    return records.get((name, kind), [])


print("A WWW:", look_up("WWW.shop.example.", "A"))
print("MX:", sorted(look_up("shop.example.", "MX"), key=lambda mx: int(mx.split()[0])))
print("AAAA:", look_up("shop.example.", "AAAA"), "(NODATA: the name is there, the type is not)")
print("A _tcp:", look_up("_tcp.shop.example.", "A"), "(NODATA as well: _sip._tcp is below it)")
try:
    print("A ftp:", look_up("ftp.shop.example.", "A"))
except LookupError as missing:
    print(missing)
