# The OAuth 2.0 code flow with PKCE and a signed token, using the real
# algorithms: the S256 challenge of RFC 7636 (its own test vector) and an HS256
# JSON Web Token (RFC 7515).

import hashlib
import hmac
import json
from base64 import urlsafe_b64decode, urlsafe_b64encode

KEY = b"shared by the authorization server and the API"


def b64url(data: bytes) -> str:
    return urlsafe_b64encode(data).rstrip(b"=").decode()


def signature(text: str) -> str:
    return b64url(hmac.digest(KEY, text.encode(), "sha256"))


def encode(claims: dict) -> str:
    return ".".join(b64url(json.dumps(part).encode()) for part in ({"alg": "HS256"}, claims))


def check(token: str, audience: str, now: int) -> str:
    signed, _, given = token.rpartition(".")
    if not hmac.compare_digest(signature(signed), given):  # before trusting any claim
        return "bad signature"
    claims = json.loads(urlsafe_b64decode(signed.split(".")[1] + "=="))
    if claims["aud"] != audience:
        return f"meant for {claims['aud']}"
    return "expired" if claims["exp"] <= now else f"welcome {claims['sub']}"


# The client sends the challenge with the login, and the verifier only to redeem the code.
sent = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"
for verifier in ("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk", "guess of a thief"):
    challenge = b64url(hashlib.sha256(verifier.encode()).digest())
    print(f"{verifier}: {'token issued' if challenge == sent else 'invalid_grant'}")

claims = {"sub": "ada", "aud": "shop", "exp": 1000}
token = f"{encode(claims)}.{signature(encode(claims))}"
print("in time:", check(token, "shop", now=999), "| later:", check(token, "shop", now=1000))
forged = f"{encode(claims | {'sub': 'root'})}.{signature(encode(claims))}"
print("elsewhere:", check(token, "bank", now=999), "| forged:", check(forged, "shop", now=999))
