# Who may do what in a Google Cloud project: a policy binds members to roles.
# The program answers for one person and finds bindings that are too wide.

import json

# gcloud projects get-iam-policy shop --format=json
POLICY = json.loads("""
{"bindings": [
  {"role": "roles/viewer", "members": ["group:team@example.org"]},
  {"role": "roles/storage.objectViewer", "members": ["allUsers"]},
  {"role": "roles/owner", "members": ["user:ada@example.org"]},
  {"role": "roles/editor", "members": ["serviceAccount:web@shop.iam.gserviceaccount.com"]},
  {"role": "roles/run.invoker", "members": ["user:bob@example.org"],
   "condition": {"title": "until summer",
     "expression": "request.time < timestamp('2025-06-01T00:00:00Z')"}}
]}
""")

GROUPS = {"user:bob@example.org": ["group:team@example.org"]}


def roles(member: str) -> list[str]:
    names = {member, *GROUPS.get(member, [])}
    return [b["role"] for b in POLICY["bindings"] if names & set(b["members"])]


print("bob:", roles("user:bob@example.org"))

for binding in POLICY["bindings"]:
    for member in binding["members"]:
        if member in ("allUsers", "allAuthenticatedUsers"):
            print(f"public: {binding['role']}")
        if binding["role"] in ("roles/owner", "roles/editor") and "serviceAccount" in member:
            print(f"basic role for a service account: {binding['role']}")
    if "condition" in binding:
        print(f"limited, {binding['condition']['title']}: {binding['role']}")
