# The handshake that turns an HTTP request into a WebSocket, and the frames that
# follow, as a server checks them; key and answer are those of RFC 6455.

import base64
import hashlib

REQUEST = """GET /chat HTTP/1.1
Host: server.example.com
Origin: https://server.example.com
Upgrade: websocket
Connection: keep-alive, Upgrade
Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==
Sec-WebSocket-Version: 13"""
ORIGINS = {"https://server.example.com"}


def handshake(request: str) -> str:
    start, *rest = request.splitlines()
    lines = (line.partition(":") for line in rest)
    headers = {name.lower(): value.strip() for name, _, value in lines}  # names have no case
    upgrade, connection = (headers.get(name, "").lower() for name in ("upgrade", "connection"))
    asked = upgrade == "websocket" and "upgrade" in map(str.strip, connection.split(","))
    if not (asked and start.startswith("GET ")):
        return "400 Bad Request"
    if headers.get("sec-websocket-version") != "13":
        return "426 Upgrade Required\nSec-WebSocket-Version: 13"
    if headers.get("origin") not in ORIGINS:  # cookies are sent from the pages of others, too
        return "403 Forbidden"
    try:
        if len(base64.b64decode(headers["sec-websocket-key"], validate=True)) != 16:
            return "400 Bad Request"
    except (KeyError, ValueError):
        return "400 Bad Request"
    magic = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11"
    digest = hashlib.sha1((headers["sec-websocket-key"] + magic).encode()).digest()
    accept = base64.b64encode(digest).decode()
    return f"101 Switching Protocols\nUpgrade: websocket\nConnection: Upgrade\nSec-WebSocket-Accept: {accept}"


def text(frame: bytes) -> str:
    """The text of one whole text frame of up to 125 bytes, as a server reads it."""
    if frame[:1] != b"\x81" or len(frame) < 2:
        raise ValueError("not a final text frame")
    masked, length = frame[1] & 0x80, frame[1] & 0x7F
    if not masked:
        return "closed with 1002, protocol error"  # clients must mask
    if length > 125 or len(frame) != 6 + length:
        raise ValueError("longer than this function reads, or not here as a whole")
    key, data = frame[2:6], frame[6:]
    try:
        return bytes(byte ^ key[i % 4] for i, byte in enumerate(data)).decode()
    except UnicodeDecodeError:
        return "closed with 1007, no UTF-8"


print(handshake(REQUEST))
print("another version:", handshake(REQUEST.replace("Version: 13", "Version: 8")).split("\n")[0])
print("a page of others:", handshake(REQUEST.replace("Origin: https://server", "Origin: https://evil")))
print("client says:", text(bytes.fromhex("818537fa213d7f9f4d5158")))
print("client without a mask:", text(b"\x81\x05Hello"))
