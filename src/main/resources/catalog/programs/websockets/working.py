# The handshake that turns an HTTP request into a WebSocket, and the frames that
# follow; key and answer are those of the standard, RFC 6455.

import base64
import hashlib

REQUEST = """GET /chat HTTP/1.1
Host: server.example.com
Upgrade: websocket
Connection: Upgrade
Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==
Sec-WebSocket-Version: 13"""

headers = dict(line.split(": ") for line in REQUEST.split("\n")[1:])
magic = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11"
digest = hashlib.sha1((headers["Sec-WebSocket-Key"] + magic).encode()).digest()
accept = base64.b64encode(digest).decode()
print("101 Switching Protocols, Sec-WebSocket-Accept:", accept)
assert accept == "s3pPLMBiTxaQ9kYGzzhZRbK+xOo="


def text(frame: bytes) -> str:
    """The text of a short, final text frame; clients mask theirs, servers do not."""
    assert frame[0] == 0x81
    masked, length = frame[1] & 0x80, frame[1] & 0x7F
    if not masked:
        return frame[2 : 2 + length].decode()
    key, data = frame[2:6], frame[6 : 6 + length]
    return bytes(byte ^ key[i % 4] for i, byte in enumerate(data)).decode()


print("server says:", text(b"\x81\x05Hello"))
print("client says:", text(bytes.fromhex("818537fa213d7f9f4d5158")))
