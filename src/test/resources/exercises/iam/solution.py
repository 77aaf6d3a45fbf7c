import sys

ROLES = {
    "reader": {"allow": ["invoice:read"], "deny": []},
    "clerk": {"allow": ["invoice:*"], "deny": ["invoice:approve"]},
    "chief": {"allow": ["*"], "deny": []},
    "guest": {"allow": ["*"], "deny": ["invoice:*"]},
}
USERS = {"ada": ["clerk"], "bob": ["reader"], "cleo": ["chief"], "dan": ["chief", "clerk"], "eve": [], "fay": ["guest"]}


def allowed(user, action):
    def matches(pattern):
        return action.startswith(pattern[:-1]) if pattern.endswith("*") else action == pattern

    roles = [ROLES[name] for name in USERS.get(user, [])]
    denied = any(matches(pattern) for role in roles for pattern in role["deny"])
    return not denied and any(matches(pattern) for role in roles for pattern in role["allow"])


for line in sys.stdin:
    user, action = line.split()
    print(user, action, "yes" if allowed(user, action) else "no")
