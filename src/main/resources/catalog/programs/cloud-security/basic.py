# The weak points of a cloud account: answers made up in the form of AWS's own
# commands, shortened, and a rule for each: public buckets, users without a
# second factor, old keys, open ports, a trail with gaps.

import csv
import json
from datetime import date

# aws s3api get-public-access-block --bucket photos
BUCKET = json.loads("""{"PublicAccessBlockConfiguration": {"BlockPublicAcls": true,
  "IgnorePublicAcls": true, "BlockPublicPolicy": false, "RestrictPublicBuckets": false}}""")
# aws iam get-credential-report, decoded, some of its columns
USERS = """user,password_enabled,mfa_active,access_key_1_active,access_key_1_last_rotated
<root_account>,not_supported,true,false,N/A
deploy,false,false,true,2026-02-20T09:00:00+00:00
ci,true,false,true,2025-01-05T09:00:00+00:00"""
# aws ec2 describe-security-groups
GROUPS = json.loads("""{"SecurityGroups": [{"GroupName": "db", "IpPermissions": [{"IpProtocol": "tcp",
  "FromPort": 5432, "ToPort": 5432, "IpRanges": [{"CidrIp": "0.0.0.0/0"}], "Ipv6Ranges": []}]},
  {"GroupName": "web", "IpPermissions": [{"IpProtocol": "tcp", "FromPort": 22, "ToPort": 22,
  "IpRanges": [{"CidrIp": "10.0.0.0/8"}], "Ipv6Ranges": []}, {"IpProtocol": "tcp",
  "FromPort": 443, "ToPort": 443, "IpRanges": [], "Ipv6Ranges": [{"CidrIpv6": "::/0"}]}]}]}""")
# aws cloudtrail describe-trails
TRAILS = json.loads("""{"trailList": [{"Name": "audit", "IsMultiRegionTrail": false}]}""")
TODAY = date(2026, 3, 1)

for name, on in BUCKET["PublicAccessBlockConfiguration"].items():
    if not on:
        print(f"high   bucket photos: {name} is off")
for user in csv.DictReader(USERS.splitlines()):
    # For the root account it says not_supported; who has no password cannot sign in to the console.
    if user["password_enabled"] != "false" and user["mfa_active"] != "true":
        print(f"high   user {user['user']} has no second factor")
    if user["access_key_1_active"] == "true":
        age = (TODAY - date.fromisoformat(user["access_key_1_last_rotated"][:10])).days
        if age > 90:
            print(f"medium the key of {user['user']} is {age} days old")
for group in GROUPS["SecurityGroups"]:
    for rule in group["IpPermissions"]:
        sources = [*(r["CidrIp"] for r in rule["IpRanges"]), *(r["CidrIpv6"] for r in rule["Ipv6Ranges"])]
        first, last = rule.get("FromPort", 0), rule.get("ToPort", 65535)  # neither: all ports
        if {"0.0.0.0/0", "::/0"} & {*sources} and (first, last) != (443, 443):
            print(f"high   group {group['GroupName']}: everybody reaches ports {first} to {last}")
if not any(trail["IsMultiRegionTrail"] for trail in TRAILS["trailList"]):
    print("low    no trail covers all regions")
