# A gRPC service is described in a .proto file. Field numbers, not names, travel
# over the wire: the program checks whether a new version breaks old clients.

import re

OLD = """
syntax = "proto3";
service Shop { rpc GetOrder (OrderRequest) returns (Order); }
message OrderRequest { string id = 1; }
message Order {
  string id = 1;
  int32 count = 2;
  string note = 3;
}
"""
NEW = """
syntax = "proto3";
// service Shop and message OrderRequest as before
message Order {
  reserved 3;
  reserved "note";
  string order_id = 1;
  string count = 2;
  int64 cents = 4;
}
"""
ALIKE = [{"int32", "uint32", "int64", "uint64", "bool"}, {"sint32", "sint64"}, {"fixed32", "sfixed32"},
         {"fixed64", "sfixed64"}, {"string", "bytes"}]  # the same bytes, as long as the values fit


def fields(proto: str, message: str) -> dict[int, tuple[str, str]]:
    body = re.search(rf"message {message} {{(.*?)}}", proto, re.S)[1]
    return {int(n): (kind, name) for kind, name, n in re.findall(r"((?:repeated )?\w+) (\w+) = (\d+);", body)}


old, new = fields(OLD, "Order"), fields(NEW, "Order")
for number, (kind, name) in old.items():
    if number not in new:
        kept = {str(number), f'"{name}"'} <= set(", ".join(re.findall(r"reserved (.+);", NEW)).split(", "))
        print(f"{number}: {name} removed,", "number and name reserved: fine" if kept else "RESERVE both")
    elif new[number][0] != kind and not any({kind, new[number][0]} <= group for group in ALIKE):
        print(f"{number}: {kind} became {new[number][0]}: BREAKS")
    elif new[number][1] != name:
        print(f"{number}: renamed to {new[number][1]}: fine on the wire, not in JSON")
print("added:", [new[number][1] for number in new.keys() - old.keys()])
