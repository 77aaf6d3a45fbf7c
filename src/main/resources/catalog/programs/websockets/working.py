# The handshake that turns an HTTP request into a WebSocket, and the frames that
# follow, as a server checks them; key and answer are those of RFC 6455.

import base64
import hashlib
import re

REQUEST = """GET /chat HTTP/1.1
Host: server.example.com
Origin: https://server.example.com
Upgrade: websocket
Connection: keep-alive, Upgrade
Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==
Sec-WebSocket-Version: 13"""
ORIGINS = {"https://server.example.com"}
UPGRADE = "Upgrade: websocket\nConnection: Upgrade"

def handshake(request: str) -> tuple[int, str]:  # only after 101 do frames follow
    start, *rest = request.splitlines()
    lines = (line.partition(":") for line in rest)
    headers = {name.lower(): value.strip() for name, _, value in lines}  # names have no case
    http = re.fullmatch(r"GET /\S* HTTP/1\.1", start) and headers.get("host")
    key = headers.get("sec-websocket-key", "")  # 16 bytes in Base64
    upgrade, connection = (headers.get(name, "").lower() for name in ("upgrade", "connection"))
    asked = upgrade == "websocket" and "upgrade" in map(str.strip, connection.split(","))
    if not (http and asked and re.fullmatch(r"[A-Za-z0-9+/]{22}==", key)):
        return 400, "Bad Request"
    if headers.get("sec-websocket-version") != "13":
        return 426, f"Upgrade Required\n{UPGRADE}\nSec-WebSocket-Version: 13"
    if headers.get("origin") not in ORIGINS:  # any page may connect, perhaps with its visitor's cookies
        return 403, "Forbidden"
    magic = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11"
    reply = base64.b64encode(hashlib.sha1((key + magic).encode()).digest()).decode()
    return 101, f"Switching Protocols\n{UPGRADE}\nSec-WebSocket-Accept: {reply}"

class CloseWith(Exception): ...  # what the server ends the connection with

def text(frame: bytes) -> str:
    """The text of one whole text frame of up to 125 bytes, as a server reads it."""
    if frame[:1] != b"\x81" or len(frame) < 2 or frame[1] & 0x7F > 125:
        raise NotImplementedError("not a final text frame, or a longer one")
    if not frame[1] & 0x80:
        raise CloseWith(1002, "protocol error: clients must mask")
    if len(frame) != 6 + (frame[1] & 0x7F):
        raise ValueError("not here as a whole")
    try:
        return bytes(byte ^ frame[2 + i % 4] for i, byte in enumerate(frame[6:])).decode()  # 2 to 5: the mask
    except UnicodeDecodeError:
        raise CloseWith(1007, "no UTF-8") from None

print(*handshake(REQUEST))
print("another version:", *handshake(REQUEST.replace("Version: 13", "Version: 8")))
print("a page of others:", *handshake(REQUEST.replace("Origin: https://server", "Origin: https://evil")))
for frame in ("818537fa213d7f9f4d5158", "810548656c6c6f", "81810000000080"):
    try:
        print(f"{frame}: client says {text(bytes.fromhex(frame))}")
    except CloseWith as error:
        print(f"{frame}: closed with {error.args[0]}, {error.args[1]}")
