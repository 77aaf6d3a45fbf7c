# Agrees on a key over an open line with X25519, derives one key per direction
# with HKDF, and refuses what was changed, sent twice or sent back. Checked
# against RFC 7748 and RFC 5869; programs that go live call a library for it.

import hmac
from hashlib import sha256

P = 2**255 - 19


def x25519(secret: bytes, point: bytes) -> bytes:  # the Montgomery ladder of RFC 7748
    k = int.from_bytes(secret, "little") & ~7 & (2**254 - 1) | 2**254
    x1 = int.from_bytes(point, "little") & (2**255 - 1)
    x2, z2, x3, z3 = 1, 0, x1, 1
    for bit in range(254, -1, -1):
        if k >> bit & 1:  # a branch on a secret bit can be timed: one reason for a library
            x2, z2, x3, z3 = x3, z3, x2, z2
        plus, minus = (x2 + z2) ** 2 % P, (x2 - z2) ** 2 % P
        da, cb = (x3 - z3) * (x2 + z2) % P, (x3 + z3) * (x2 - z2) % P
        x3, z3 = (da + cb) ** 2 % P, x1 * (da - cb) ** 2 % P
        x2, z2 = plus * minus % P, (plus - minus) * (plus + 121665 * (plus - minus)) % P
        if k >> bit & 1:
            x2, z2, x3, z3 = x3, z3, x2, z2
    return (x2 * pow(z2, -1, P) % P).to_bytes(32, "little")


def hkdf(secret: bytes, salt: bytes, info: bytes, length: int) -> bytes:
    key = hmac.digest(salt, secret, sha256)  # extract: a uniform key of fixed size
    output = block = b""
    for counter in range(1, -(-length // 32) + 1):  # expand: as many bytes as needed
        block = hmac.digest(key, block + info + bytes([counter]), sha256)
        output += block
    return output[:length]


vector = hkdf(b"\x0b" * 22, bytes(range(13)), bytes(range(0xF0, 0xFA)), 42).hex()
print("RFC 5869, test 1:", vector.endswith("34007208d5b887185865"))  # needs both blocks
bob = bytes.fromhex("5dab087e624a8a4b79e17f8b83800ee66f3bb1292618b6fd1c2f8b27ff88e0eb")  # of the RFC
public_b = x25519(bob, (9).to_bytes(32, "little"))
print("RFC 7748, Bob's key:", public_b.hex().startswith("de9edb7d7b7dc1b4d35b61c2ece43537"))
alice = sha256(b"stands for secrets.token_bytes(32), so that the output stays the same").digest()
public_a = x25519(alice, (9).to_bytes(32, "little"))  # public; unsigned, Eve could swap it
secret = x25519(alice, public_b)
print("both compute the same secret:", secret == x25519(bob, public_a))
to_bob, to_alice = (hkdf(secret, b"", public_a + public_b + way, 32) for way in (b"A>B", b"B>A"))


def tag(key: bytes, counter: int, text: bytes) -> bytes:
    return hmac.digest(key, counter.to_bytes(8, "big") + text, sha256)


def accepts(key: bytes, last: int, text: bytes, given: bytes, counter: int = 1) -> bool:
    authentic = hmac.compare_digest(tag(key, counter, text), given)  # in constant time
    return authentic and counter > last  # last: the highest counter accepted so far


good = tag(to_bob, 1, b"pay 10")
print("accepted, genuine:", accepts(to_bob, 0, b"pay 10", good))
print("changed:", accepts(to_bob, 0, b"pay 99", good), "- sent twice:", accepts(to_bob, 1, b"pay 10", good))
print("sent back to Alice:", accepts(to_alice, 0, b"pay 10", good))
