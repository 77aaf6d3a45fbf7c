import json
from fnmatch import fnmatchcase

POLICY = json.loads("""
{"Version": "2012-10-17", "Statement": [
  {"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::shop/photos/*"},
  {"Effect": "Deny", "Action": "s3:*", "Resource": "arn:aws:s3:::shop/photos/private/*"}]}
""")


def texts(value):  # one text or a list of them, as in every policy
    return [value] if isinstance(value, str) else value


def answer(action, key):
    effects = {
        s["Effect"]
        for s in POLICY["Statement"]
        if any(fnmatchcase(action, each) for each in texts(s["Action"]))
        and any(fnmatchcase(f"arn:aws:s3:::shop/{key}", each) for each in texts(s["Resource"]))
    }
    return "denied" if "Deny" in effects else "allowed" if effects else "not allowed"


for action, key in [
    ("s3:GetObject", "photos/cat.jpg"),
    ("s3:GetObject", "photos/2025/dog.jpg"),
    ("s3:GetObject", "photos/private/me.jpg"),
    ("s3:PutObject", "photos/private/me.jpg"),
    ("s3:DeleteObject", "photos/private/2025/me.jpg"),
    ("s3:GetObject", "invoices/1.pdf"),
    ("s3:DeleteObject", "photos/cat.jpg"),
]:
    print(f"{action} {key}: {answer(action, key)}")
wide = [s for s in POLICY["Statement"] if s["Effect"] == "Allow" and "*" in texts(s["Action"]) + texts(s["Resource"])]
print("too wide:", len(wide))
