# A cloud account is asked for its weak points: the answers of AWS's own
# commands, recorded, and a rule for each: public buckets, users without a
# second factor, old keys, open ports, a trail with gaps.

import csv
import json
from datetime import date

# aws s3api get-public-access-block --bucket photos
BUCKET = json.loads("""{"PublicAccessBlockConfiguration": {"BlockPublicAcls": true,
  "IgnorePublicAcls": true, "BlockPublicPolicy": false, "RestrictPublicBuckets": false}}""")
# aws iam get-credential-report, some of its columns
USERS = """user,mfa_active,access_key_1_active,access_key_1_last_rotated
<root_account>,true,false,N/A
ada,true,true,2025-02-20
ci,false,true,2024-01-05"""
# aws ec2 describe-security-groups
GROUPS = json.loads("""{"SecurityGroups": [
  {"GroupName": "db", "IpPermissions": [
    {"IpProtocol": "tcp", "FromPort": 5432, "ToPort": 5432, "IpRanges": [{"CidrIp": "0.0.0.0/0"}]}]},
  {"GroupName": "web", "IpPermissions": [
    {"IpProtocol": "tcp", "FromPort": 443, "ToPort": 443, "IpRanges": [{"CidrIp": "0.0.0.0/0"}]}]}]}""")
# aws cloudtrail describe-trails
TRAILS = json.loads("""{"trailList": [{"Name": "audit", "IsMultiRegionTrail": false}]}""")
TODAY = date(2025, 3, 1)

for name, on in BUCKET["PublicAccessBlockConfiguration"].items():
    if not on:
        print(f"high   bucket photos: {name} is off")
for user in csv.DictReader(USERS.splitlines()):
    if user["mfa_active"] != "true":
        print(f"high   user {user['user']} has no second factor")
    if user["access_key_1_active"] == "true":
        age = (TODAY - date.fromisoformat(user["access_key_1_last_rotated"])).days
        if age > 90:
            print(f"medium the key of {user['user']} is {age} days old")
for group in GROUPS["SecurityGroups"]:
    for rule in group["IpPermissions"]:
        if {"CidrIp": "0.0.0.0/0"} in rule["IpRanges"] and rule["ToPort"] != 443:
            print(f"high   group {group['GroupName']}: everybody reaches port {rule['ToPort']}")
if not any(trail["IsMultiRegionTrail"] for trail in TRAILS["trailList"]):
    print("low    no trail covers all regions")
