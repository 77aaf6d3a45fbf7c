import json
from fnmatch import fnmatchcase

POLICY = json.loads("""
{"Version": "2012-10-17", "Statement": [
  {"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::shop/photos/*"},
  {"Effect": "Deny", "Action": "s3:*", "Resource": "arn:aws:s3:::shop/photos/private/*"}]}
""")


def allowed(action, key):
    effects = {
        s["Effect"]
        for s in POLICY["Statement"]
        if fnmatchcase(action, s["Action"]) and fnmatchcase(f"arn:aws:s3:::shop/{key}", s["Resource"])
    }
    return effects == {"Allow"}


for action, key in [
    ("s3:GetObject", "photos/cat.jpg"),
    ("s3:GetObject", "photos/private/me.jpg"),
    ("s3:GetObject", "invoices/1.pdf"),
    ("s3:DeleteObject", "photos/cat.jpg"),
]:
    print(action, key, allowed(action, key))
wide = [s for s in POLICY["Statement"] if s["Effect"] == "Allow" and "*" in (s["Action"], s["Resource"])]
print("too wide:", len(wide))
