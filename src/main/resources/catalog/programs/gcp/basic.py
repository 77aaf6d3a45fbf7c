# Who may do what in Google Cloud: the policy of a project or bucket binds
# members to roles. The program answers for one person and finds bindings that
# are too wide.

import json

# gcloud projects get-iam-policy shop-prod --format=json
PROJECT = json.loads("""
{"version": 3, "etag": "BwYvXk1dGh0=", "bindings": [
  {"role": "roles/viewer", "members": ["group:team@example.org"]},
  {"role": "roles/owner", "members": ["user:ada@example.org"]},
  {"role": "roles/editor", "members": ["serviceAccount:web@shop-prod.iam.gserviceaccount.com"]},
  {"role": "roles/run.invoker", "members": ["user:bob@example.org"],
   "condition": {"title": "until summer",
     "expression": "request.time < timestamp('2027-06-01T00:00:00Z')"}}
]}
""")

# gcloud storage buckets get-iam-policy gs://shop-prod-images --format=json
BUCKET = json.loads("""
{"etag": "CAE=", "bindings": [
  {"role": "roles/storage.objectViewer", "members": ["allUsers", "group:team@example.org"]}
]}
""")

GROUPS = {"user:bob@example.org": ["group:team@example.org"]}


def roles(policy: dict, member: str) -> list[str]:
    names = {member, *GROUPS.get(member, []), "allUsers"}
    bindings = [b for b in policy["bindings"] if names & set(b["members"])]
    return [b["role"] + (f" ({b['condition']['title']})" if "condition" in b else "") for b in bindings]


for name, policy in (("project", PROJECT), ("bucket", BUCKET)):
    print(f"bob in the {name}: {', '.join(roles(policy, 'user:bob@example.org'))}")
    for binding in policy["bindings"]:
        for member in binding["members"]:
            if member in ("allUsers", "allAuthenticatedUsers"):
                print(f"  public: {binding['role']} for {member}")
            if binding["role"] in ("roles/owner", "roles/editor") and member.startswith("serviceAccount:"):
                print(f"  too wide for a service account: {binding['role']}")
