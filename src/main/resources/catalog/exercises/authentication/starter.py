import base64
import hashlib
import hmac
import json
import sys

KEY, NOW = b"an example key", 1_000


def b64(data):
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


def unb64(text):
    return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))


def sign(header, payload, key=KEY):
    signed = b64(json.dumps(header).encode()) + "." + b64(json.dumps(payload).encode())
    return signed + "." + b64(hmac.new(key, signed.encode(), hashlib.sha256).digest())


def check(token):
    """The name of the user, or why the token is refused."""
    payload = token.split(".")[1]
    return json.loads(unb64(payload))["sub"]


HS256 = {"alg": "HS256", "typ": "JWT"}
GOOD = {"sub": "ada", "exp": 2_000, "aud": "shop"}
tokens = {
    "good": sign(HS256, GOOD),
    "expired": sign(HS256, GOOD | {"exp": NOW}),
    "other service": sign(HS256, GOOD | {"aud": "bank"}),
    "other key": sign(HS256, GOOD, key=b"guessed"),
    "old and forged": sign(HS256, GOOD | {"exp": NOW}, key=b"guessed"),
    "no algorithm": sign({"alg": "none"}, GOOD),
    "not signed": sign({"alg": "none"}, GOOD).rpartition(".")[0] + ".",
    "old and elsewhere": sign(HS256, GOOD | {"exp": NOW, "aud": "bank"}),
}
tokens["changed"] = tokens["good"].replace(b64(json.dumps(GOOD).encode()), b64(json.dumps(GOOD | {"sub": "root"}).encode()))
for name in sys.stdin.read().split("\n"):
    if name:
        print(f"{name}: {check(tokens[name])}")
