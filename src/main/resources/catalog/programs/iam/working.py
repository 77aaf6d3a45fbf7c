# How a policy engine decides, in the manner of AWS IAM: everything is denied
# unless some statement allows it, an explicit deny always wins, and boundaries
# can only take away.

from fnmatch import fnmatchcase


def statement(effect, action, resource, **conditions):
    return {"effect": effect, "action": action, "resource": resource, "if": conditions}


def applies(rule, action, resource, context):
    fits = fnmatchcase(action, rule["action"]) and fnmatchcase(resource, rule["resource"])
    return fits and all(context.get(key) == value for key, value in rule["if"].items())


def decide(policies, boundary, action, resource, context):
    rules = [rule for rule in policies if applies(rule, action, resource, context)]
    if any(rule["effect"] == "deny" for rule in rules):
        return "DENY (explicit)"
    if not any(rule["effect"] == "allow" for rule in rules):
        return "DENY (nothing allows it)"
    if not any(applies(rule, action, resource, context) for rule in boundary):
        return "DENY (outside the boundary)"
    return "ALLOW"


developer = [
    statement("allow", "storage:Get*", "bucket/*"),
    statement("allow", "storage:Put*", "bucket/team-a/*"),
    statement("allow", "iam:*", "*"),
    statement("deny", "*", "bucket/*/secret/*"),
    statement("deny", "storage:Put*", "*", mfa=False),
]
boundary = [statement("allow", "storage:*", "*")]
requests = [
    ("storage:GetObject", "bucket/team-b/plan.txt", {"mfa": False}),
    ("storage:GetObject", "bucket/team-b/secret/keys", {"mfa": True}),
    ("storage:PutObject", "bucket/team-a/plan.txt", {"mfa": True}),
    ("storage:PutObject", "bucket/team-b/plan.txt", {"mfa": True}),
    ("storage:PutObject", "bucket/team-a/plan.txt", {"mfa": False}),
    ("iam:CreateRole", "role/admin", {"mfa": True}),
]
for action, resource, context in requests:
    decision = decide(developer, boundary, action, resource, context)
    print(f"{action} {resource} {context} -> {decision}")
