# Hash, keyed hash and random token: three tools, three purposes, all in
# Python's standard library.

import hashlib
import hmac
import secrets

message = b"pay 10 euros to Bob"

# A hash is a fingerprint: whoever changes the message can compute a new one.
print("sha256:", hashlib.sha256(message).hexdigest()[:16])
print("one digit changed:", hashlib.sha256(b"pay 90 euros to Bob").hexdigest()[:16])

# With a secret key, only those who know it can make or check the tag.
key = secrets.token_bytes(32)
tag = hmac.new(key, message, "sha256").digest()


def authentic(text: bytes) -> bool:
    return hmac.compare_digest(tag, hmac.new(key, text, "sha256").digest())


print("genuine:", authentic(message))
print("forged:", authentic(b"pay 90 euros to Eve"))

# Tokens come from secrets; random can be predicted.
tokens = {secrets.token_urlsafe(16) for _ in range(1000)}
print("1000 tokens, all different:", len(tokens) == 1000)
