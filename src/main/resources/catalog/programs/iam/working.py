# How AWS decides about a request: everything is denied unless a statement
# allows it, an explicit deny always wins, and a permissions boundary only takes
# away. The policies are JSON as one gives it to AWS.

import json
from fnmatch import fnmatchcase

DEVELOPER = json.loads("""
{"Version": "2012-10-17", "Statement": [
  {"Sid": "Read", "Effect": "Allow", "Action": ["s3:GetObject", "s3:ListBucket"],
   "Resource": ["arn:aws:s3:::shop", "arn:aws:s3:::shop/*"]},
  {"Sid": "Write", "Effect": "Allow", "Action": "s3:PutObject", "Resource": "arn:aws:s3:::shop/team-a/*"},
  {"Sid": "Users", "Effect": "Allow", "Action": "iam:*", "Resource": "*"},
  {"Sid": "NoSecrets", "Effect": "Deny", "Action": "s3:*", "Resource": "arn:aws:s3:::shop/*/secret/*"},
  {"Sid": "WriteWithMfa", "Effect": "Deny", "Action": "s3:Put*", "Resource": "*",
   "Condition": {"BoolIfExists": {"aws:MultiFactorAuthPresent": "false"}}}]}
""")
BOUNDARY = json.loads("""
{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:*", "Resource": "*"}]}
""")


def many(value) -> list:
    return value if isinstance(value, list) else [value]


def applies(statement: dict, action: str, resource: str, context: dict) -> bool:
    for operator, wanted in statement.get("Condition", {}).items():
        absent = {"Bool": {}, "BoolIfExists": wanted}[operator]  # of the other operators none is read here
        if any(context.get(key, absent.get(key)) != value for key, value in wanted.items()):
            return False
    return any(fnmatchcase(action.lower(), pattern.lower()) for pattern in many(statement["Action"])) and any(
        fnmatchcase(resource, pattern) for pattern in many(statement["Resource"])
    )


def decide(action: str, resource: str, context: dict) -> str:  # the statement that allows it
    own, limit = (
        {s["Effect"]: s.get("Sid", "?") for s in policy["Statement"] if applies(s, action, resource, context)}
        for policy in (DEVELOPER, BOUNDARY)
    )
    if "Deny" in own or "Deny" in limit:
        raise PermissionError(f"denied by {own.get('Deny') or limit.get('Deny')}")
    if "Allow" not in own or "Allow" not in limit:
        raise PermissionError(f"denied: {'outside the boundary' if 'Allow' in own else 'nothing allows it'}")
    return own["Allow"]


MFA, NO_MFA = {"aws:MultiFactorAuthPresent": "true"}, {"aws:MultiFactorAuthPresent": "false"}
for action, path, context in [
    ("s3:GetObject", "s3:::shop/team-b/plan", NO_MFA), ("s3:GetObject", "s3:::shop/team-b/secret/key", MFA),
    ("s3:PutObject", "s3:::shop/team-a/plan", MFA), ("s3:PutObject", "s3:::shop/team-b/plan", MFA),
    ("s3:PutObject", "s3:::shop/team-a/plan", NO_MFA), ("s3:PutObject", "s3:::shop/team-a/plan", {}),
    ("iam:CreateUser", "iam::123456789012:user/eve", MFA),
]:  # fmt: skip
    print(f"{action} {path} mfa={[*context.values(), '?'][0]}:", end=" ")
    try:
        print("allowed by", decide(action, "arn:aws:" + path, context))
    except PermissionError as denial:
        print(denial)
