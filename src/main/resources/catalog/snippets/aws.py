# Signs an AWS request with Signature Version 4, step by step, using the key and the request
# of Amazon's own published example, so that the result can be compared with theirs.

import hashlib
import hmac

SECRET = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY"  # from the documentation, opens nothing
TIME = "20150830T123600Z"
HEADERS = {
    "content-type": "application/x-www-form-urlencoded; charset=utf-8",
    "host": "iam.amazonaws.com",
    "x-amz-date": TIME,
}


def sha256(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


def sign(query: str, region: str = "us-east-1", body: str = "") -> tuple[str, str]:
    names = sorted(HEADERS)
    lines = ["GET", "/", query, *(f"{name}:{HEADERS[name]}" for name in names), ""]
    canonical = "\n".join([*lines, ";".join(names), sha256(body)])
    scope = [TIME[:8], region, "iam", "aws4_request"]
    to_sign = "\n".join(["AWS4-HMAC-SHA256", TIME, "/".join(scope), sha256(canonical)])
    key = f"AWS4{SECRET}".encode()
    for part in scope:  # the derived key is good for one day, region and service only
        key = hmac.digest(key, part.encode(), "sha256")
    return sha256(canonical), hmac.digest(key, to_sign.encode(), "sha256").hex()


published = "5d672d79c15b13162d9279b0855cfba6789a8edb4c82c400e06b5924a6f2b5d7"
request_hash, signature = sign("Action=ListUsers&Version=2010-05-08")
print("canonical request:", request_hash)
print("signature:        ", signature)
print("equals Amazon's:  ", hmac.compare_digest(signature, published))
print("other action:     ", sign("Action=DeleteUser&Version=2010-05-08")[1])
print("other region:     ", sign("Action=ListUsers&Version=2010-05-08", "eu-west-1")[1])
