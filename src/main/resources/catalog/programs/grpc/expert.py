# What travels in a gRPC call, built by hand: a Protocol Buffers message of tags
# and varints in its length-prefixed frame, and why readers of an older schema
# survive new fields.

from io import BytesIO


def varint(number: int) -> bytes:  # seven bits a byte; the high bit says: more to come
    more = varint(number >> 7) if number > 127 else b""
    return bytes([number & 127 | 128 * bool(more)]) + more


def encode(message: dict, schema: dict[int, str]) -> bytes:
    out = b""
    for tag, field in schema.items():
        if isinstance(value := message[field], int):
            out += varint(tag << 3) + varint(value)  # wire type 0
        else:
            out += varint(tag << 3 | 2) + varint(len(value)) + value.encode()  # ASCII only
    return out


def read_varint(stream: BytesIO) -> int:
    [byte] = stream.read(1)
    return byte if byte < 128 else byte & 127 | read_varint(stream) << 7


def decode(data: bytes, schema: dict[int, str]) -> dict:
    stream, message = BytesIO(data), {}
    while stream.tell() < len(data):
        tag, wire_type = divmod(read_varint(stream), 8)
        value = read_varint(stream)
        if wire_type == 2:  # the number was a length
            value = stream.read(value).decode()
        if tag in schema:
            message[schema[tag]] = value  # unknown tags are skipped, never an error
    return message


old, new = {1: "name", 2: "quantity"}, {1: "name", 2: "quantity", 3: "note"}
wire = encode({"name": "tea", "quantity": 300, "note": "gift"}, new)
print(f"150 as a varint: {varint(150).hex(' ')}, message: {wire.hex(' ')}")
frame = b"\0" + len(wire).to_bytes(4, "big") + wire  # not compressed, length, message
print("gRPC frame:", frame[:8].hex(" "), "...")
print("new reader:", decode(frame[5:], new))
print("old reader:", decode(frame[5:], old))
