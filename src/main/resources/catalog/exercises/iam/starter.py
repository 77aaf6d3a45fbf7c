import sys

ROLES = {
    "reader": {"allow": ["invoice:read"], "deny": []},
    "clerk": {"allow": ["invoice:*"], "deny": ["invoice:approve"]},
    "chief": {"allow": ["*"], "deny": []},
    "guest": {"allow": ["*"], "deny": ["invoice:*"]},
}
USERS = {"ada": ["clerk"], "bob": ["reader"], "cleo": ["chief"], "dan": ["chief", "clerk"], "eve": [], "fay": ["guest"]}


def allowed(user, action):
    return any(action in ROLES[role]["allow"] for role in USERS[user])


for line in sys.stdin:
    user, action = line.split()
    print(user, action, "yes" if allowed(user, action) else "no")
