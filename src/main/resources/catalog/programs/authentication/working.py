# The OAuth 2.0 code flow with PKCE: the request that sends the user to log in,
# the one that redeems the code (RFC 7636, with its own test vector), and the
# check of the token that comes back (RFC 7519).

import hashlib
import hmac
import json
from base64 import urlsafe_b64decode, urlsafe_b64encode
from urllib.parse import parse_qs, urlencode, urlsplit

KEY = b"shared by the authorization server and the API"


def b64url(data: bytes) -> str:
    return urlsafe_b64encode(data).rstrip(b"=").decode()


verifier = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"  # secrets.token_urlsafe(32), kept in the session
login = "https://login.example/authorize?" + urlencode({
    "response_type": "code",
    "client_id": "shop-web",
    "redirect_uri": "https://shop.example/callback",
    "scope": "orders:read",
    "state": "af0ifjsldkj",  # must come back as it went
    "code_challenge": b64url(hashlib.sha256(verifier.encode()).digest()),
    "code_challenge_method": "S256",
})  # fmt: skip
sent = {name: value for name, [value] in parse_qs(urlsplit(login).query).items()}


def redeem(form: dict[str, str]) -> str:  # POST /token, what the authorization server checks
    challenge = b64url(hashlib.sha256(form["code_verifier"].encode()).digest())
    same = form["client_id"] == sent["client_id"] and form["redirect_uri"] == sent["redirect_uri"]
    return "token issued" if same and challenge == sent["code_challenge"] else "invalid_grant"


form = {"grant_type": "authorization_code", "code": "SplxlOBeZQQYbYS6WxSbIA"}
form |= {name: sent[name] for name in ("client_id", "redirect_uri")}
print("challenge:", sent["code_challenge"], "client:", redeem(form | {"code_verifier": verifier}))
print("thief of the code:", redeem(form | {"code_verifier": "a guess"}))


def sign(claims: dict) -> str:
    text = ".".join(b64url(json.dumps(part).encode()) for part in ({"alg": "HS256"}, claims))
    return f"{text}.{b64url(hmac.digest(KEY, text.encode(), 'sha256'))}"


def check(token: str, audience: str, now: int) -> str:
    signed, _, given = token.rpartition(".")  # always HS256, whatever the header says
    if not hmac.compare_digest(b64url(hmac.digest(KEY, signed.encode(), "sha256")), given):
        return "bad signature"  # before trusting any claim
    claims = json.loads(urlsafe_b64decode(signed.split(".")[1] + "=="))
    if claims["aud"] != audience:
        return f"meant for {claims['aud']}"
    return "expired" if claims["exp"] <= now else f"welcome {claims['sub']}"


token = sign({"sub": "ada", "aud": "shop", "exp": 1000})
for service, now in (("shop", 999), ("shop", 1000), ("bank", 999)):
    print(f"{service} at {now}: {check(token, service, now)}; changed: {check(token + 'A', service, now)}")
