# Roles instead of rights for each person: a role bundles permissions, people
# have roles, and two roles together may be forbidden.

ROLES = {
    "clerk": {"invoice:read", "invoice:create"},
    "approver": {"invoice:read", "invoice:approve"},
    "auditor": {"invoice:read", "log:read"},
}
MEMBERS = {"ada": {"clerk"}, "bob": {"approver", "auditor"}, "eve": {"clerk", "approver"}}
FORBIDDEN = [{"clerk", "approver"}]  # nobody approves what they created


def allowed(person: str, permission: str) -> bool:
    roles = MEMBERS.get(person, set())  # unknown people have no roles
    return any(permission in ROLES[role] for role in roles)


print("ada creates:", allowed("ada", "invoice:create"))
print("ada approves:", allowed("ada", "invoice:approve"))
print("bob reads the log:", allowed("bob", "log:read"))
print("stranger:", allowed("mallory", "invoice:read"))

for person, roles in MEMBERS.items():
    for pair in FORBIDDEN:
        if pair <= roles:
            print(f"{person} must not be {' and '.join(sorted(pair))}")
