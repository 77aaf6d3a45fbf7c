# Agrees on a key over an open line (Diffie-Hellman), derives keys from it with
# HKDF, checked against RFC 5869, and refuses messages that were changed or sent
# twice.

import hmac
from hashlib import sha256


def hkdf(secret: bytes, salt: bytes, info: bytes, length: int) -> bytes:
    key = hmac.digest(salt, secret, sha256)  # extract: an even key of fixed size
    output = block = b""
    for counter in range(1, -(-length // 32) + 1):  # expand: as many bytes as needed
        block = hmac.digest(key, block + info + bytes([counter]), sha256)
        output += block
    return output[:length]


vector = hkdf(b"\x0b" * 22, bytes(range(13)), bytes(range(0xF0, 0xFA)), 42).hex()
print("RFC 5869 test 1:", vector.startswith("3cb25f25faacd57a90434f64d0362f2a"), vector[:16])

P, G = 2**127 - 1, 3  # shows the algebra; far too small: real programs use X25519
alice, bob = 0x1F2E3D4C5B6A79881726354453627180, 0x0123456789ABCDEF0FEDCBA987654321
public_a, public_b = pow(G, alice, P), pow(G, bob, P)  # only these two cross the line
secret = pow(public_b, alice, P)
print("both compute the same secret:", secret == pow(public_a, bob, P))
to_bob, to_alice = (hkdf(secret.to_bytes(16, "big"), b"", info, 32) for info in (b"A>B", b"B>A"))
print("one key per direction:", to_bob.hex()[:8], to_alice.hex()[:8])


def seal(key: bytes, counter: int, text: bytes) -> tuple[int, bytes, bytes]:
    return counter, text, hmac.digest(key, counter.to_bytes(8, "big") + text, sha256)


def accept(key: bytes, last: int, message: tuple[int, bytes, bytes]) -> str:
    counter, text, tag = message
    if not hmac.compare_digest(seal(key, counter, text)[2], tag):  # in constant time
        return "forged or damaged"
    return "replayed" if counter <= last else f"accepted {text.decode()!r}"


message = seal(to_bob, 1, b"pay 10")
print("genuine:", accept(to_bob, 0, message), "| again:", accept(to_bob, 1, message))
print("changed:", accept(to_bob, 0, (1, b"pay 99", message[2])))
print("reflected to Alice:", accept(to_alice, 0, message))
