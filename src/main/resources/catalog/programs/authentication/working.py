# The OAuth 2.0 code flow with PKCE (RFC 7636 and its test vector): the request
# to log in, the one that redeems the code, the check of the token (RFC 7519).

import hmac
import json
from base64 import urlsafe_b64decode, urlsafe_b64encode
from hashlib import sha256
from urllib.parse import parse_qsl, urlencode

ISSUER, KEY = "https://login.example", bytes(range(32))  # a key is random; with ES256 only the issuer has it


def b64url(data: bytes) -> str:
    return urlsafe_b64encode(data).rstrip(b"=").decode()


verifier = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"  # secrets.token_urlsafe(32), kept in the session
sent = {
    "response_type": "code", "client_id": "shop-web", "redirect_uri": "https://shop.example/callback",
    "scope": "orders:read", "state": "af0ifjsldkj",  # as random, kept in the session too
    "code_challenge": b64url(sha256(verifier.encode()).digest()), "code_challenge_method": "S256",
}  # fmt: skip
print(f"{ISSUER}/authorize?" + urlencode(sent))
back = dict(parse_qsl("code=SplxlOBeZQ&state=af0ifjsldkj"))  # the query of /callback
if not hmac.compare_digest(back.get("state", "").encode(), sent["state"].encode()):
    raise SystemExit("this answer belongs to another session")
codes = {"SplxlOBeZQ": sent, "n0esc3NRze": sent}  # what the server remembers of each log-in


def sign(claims: dict) -> str:
    text = ".".join(b64url(json.dumps(part).encode()) for part in ({"alg": "HS256"}, claims))
    return f"{text}.{b64url(hmac.digest(KEY, text.encode(), 'sha256'))}"


def redeem(form: dict[str, str]) -> str | None:  # POST /token: the token, None is invalid_grant
    asked = codes.pop(form["code"], None)  # a code works once
    if not asked or any(form[name] != asked[name] for name in ("client_id", "redirect_uri")):
        return None
    if b64url(sha256(form["code_verifier"].encode()).digest()) != asked["code_challenge"]:
        return None
    return sign({"iss": ISSUER, "sub": "ada", "aud": "shop", "exp": 1000})


def user_of(token: str, audience: str, now: int) -> str | None:  # None: the token lets nobody in
    signed, _, given = token.rpartition(".")  # always HS256, whatever the header says
    expected = b64url(hmac.digest(KEY, signed.encode(), "sha256"))
    if not hmac.compare_digest(expected.encode(), given.encode()):  # as text it would take ASCII only
        return None  # before trusting any claim
    claims = json.loads(urlsafe_b64decode(signed.split(".")[1] + "=="))
    meant = (claims["iss"], claims["aud"]) == (ISSUER, audience)
    return claims["sub"] if meant and now < claims["exp"] else None


form = {name: sent[name] for name in ("client_id", "redirect_uri")}  # and grant_type=authorization_code
attempts = ((back["code"], verifier), (back["code"], verifier), ("n0esc3NRze", "a thief's guess"))
tokens = [redeem(form | {"code": code, "code_verifier": proof}) for code, proof in attempts]
print("issued, first time, again, to a thief:", [token is not None for token in tokens])
for service, now in (("shop", 999), ("shop", 1000), ("bank", 999)):  # in time, expired, for others
    print(f"{service} at {now}: {user_of(tokens[0], service, now)}")
print("changed:", user_of(tokens[0] + "A", "shop", 999))
