# An IAM policy lets a service read one folder of one bucket. The program
# decides as AWS would if no other policy applied: denied unless allowed, and an
# explicit deny always wins.

import json
from fnmatch import fnmatchcase

POLICY = json.loads("""
{
  "Version": "2012-10-17",
  "Statement": [
    {"Effect": "Allow", "Action": ["s3:GetObject"],
     "Resource": "arn:aws:s3:::shop/photos/*"},
    {"Effect": "Deny", "Action": "s3:*",
     "Resource": "arn:aws:s3:::shop/photos/private/*"}
  ]
}
""")


def allowed(action: str, resource: str) -> bool:
    effects = set()
    for statement in POLICY["Statement"]:
        actions = statement["Action"]
        actions = [actions] if isinstance(actions, str) else actions
        if fnmatchcase(resource, statement["Resource"]):
            if any(fnmatchcase(action.lower(), pattern.lower()) for pattern in actions):  # in any case
                effects.add(statement["Effect"])
    return effects == {"Allow"}


for action, key in [
    ("s3:GetObject", "photos/cat.jpg"),
    ("s3:PutObject", "photos/cat.jpg"),
    ("s3:GetObject", "photos/private/me.jpg"),
]:
    print(action, key, "->", allowed(action, f"arn:aws:s3:::shop/{key}"))
