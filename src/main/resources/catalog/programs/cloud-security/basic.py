# Five questions to a cloud account, asked of its recorded configuration: what
# is public, not encrypted, without a second factor, older than allowed, not
# logged?

import json

ACCOUNT = json.loads("""
{"buckets": [
   {"name": "photos", "public": true, "encrypted": true},
   {"name": "invoices", "public": false, "encrypted": false}],
 "users": [
   {"name": "ada", "mfa": true, "key_age_days": 40, "admin": true},
   {"name": "ci", "mfa": false, "key_age_days": 420, "admin": true}],
 "rules": [{"group": "db", "port": 5432, "from": "0.0.0.0/0"},
           {"group": "web", "port": 443, "from": "0.0.0.0/0"}],
 "audit_log": {"enabled": true, "regions": ["eu-central-1"], "all_regions": false}}
""")


def findings():
    for bucket in ACCOUNT["buckets"]:
        if bucket["public"]:
            yield "high", f"bucket {bucket['name']} is public"
        if not bucket["encrypted"]:
            yield "medium", f"bucket {bucket['name']} is not encrypted"
    for user in ACCOUNT["users"]:
        if not user["mfa"]:
            yield "high" if user["admin"] else "medium", f"{user['name']} has no second factor"
        if user["key_age_days"] > 90:
            yield "medium", f"key of {user['name']} is {user['key_age_days']} days old"
    for rule in ACCOUNT["rules"]:
        if rule["from"] == "0.0.0.0/0" and rule["port"] != 443:
            yield "high", f"{rule['group']}: port {rule['port']} is open to everybody"
    if not ACCOUNT["audit_log"]["all_regions"]:
        yield "low", "the audit log does not cover all regions"


for severity, text in sorted(findings(), key=lambda f: ("high", "medium", "low").index(f[0])):
    print(f"{severity:6} {text}")
