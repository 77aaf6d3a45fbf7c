# What a server checks when somebody signs in with a passkey: the challenge that
# it sent, the address of the page, and a counter that grows where there is one.

import base64
import hashlib
import json
import secrets

ORIGIN, RP_ID = "https://shop.example", "shop.example"


def b64(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


def authenticator(challenge: str, origin: str, count: int) -> tuple[bytes, bytes]:
    """What browser and device answer; the signature over both is left out here."""
    client = json.dumps({"type": "webauthn.get", "challenge": challenge, "origin": origin})
    flags = 0x05  # user present, user verified
    data = hashlib.sha256(RP_ID.encode()).digest() + bytes([flags]) + count.to_bytes(4, "big")
    return client.encode(), data


def verify(client_data: bytes, data: bytes, challenge: str, last_count: int) -> str:
    client = json.loads(client_data)
    if client["type"] != "webauthn.get":
        return "wrong ceremony"
    if client["challenge"] != challenge:
        return "challenge is not the one that was sent: a replay"
    if client["origin"] != ORIGIN:
        return f"page was {client['origin']}: phishing"
    if data[:32] != hashlib.sha256(RP_ID.encode()).digest():
        return "key belongs to another site"
    if data[32] & 0x05 != 0x05:
        return "user was not present or not verified"
    count = int.from_bytes(data[33:37], "big")
    if (count or last_count) and count <= last_count:  # passkeys that are synchronised stay at 0
        return "counter did not grow: a copied key?"
    return "signed in"


challenge = b64(secrets.token_bytes(32))
print(verify(*authenticator(challenge, ORIGIN, 8), challenge, 7))
print(verify(*authenticator(challenge, "https://shop.evil.example", 8), challenge, 7))
print(verify(*authenticator(b64(b"old"), ORIGIN, 8), challenge, 7))
print(verify(*authenticator(challenge, ORIGIN, 7), challenge, 7))
print("without a counter:", verify(*authenticator(challenge, ORIGIN, 0), challenge, 0))
