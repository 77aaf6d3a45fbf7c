# Gates a plan in a pipeline: destroying or replacing what holds data, and an
# ingress rule that opens more than port 443 to everybody, need a person.

import json

MAIN_TF = """\
resource "aws_db_instance" "orders" {
  engine            = "postgres"
  availability_zone = "eu-central-1b" # was 1a: cannot change in place
  # lifecycle { prevent_destroy = true } would have made the plan itself fail
}

resource "aws_vpc_security_group_ingress_rule" "ssh" {
  security_group_id = aws_security_group.web.id
  ip_protocol       = "tcp"
  from_port         = 22
  to_port           = 22
  cidr_ipv4         = "0.0.0.0/0"
}
"""

# `terraform show -json plan.out`; both are shortened.
PLAN = json.loads("""
{"resource_changes": [
  {"address": "aws_instance.web[0]", "type": "aws_instance", "change": {"actions": ["delete", "create"],
   "after": {"ami": "ami-0abcdef1234567890"}, "replace_paths": [["ami"]]}},
  {"address": "aws_db_instance.orders", "type": "aws_db_instance", "change": {"actions": ["delete", "create"],
   "after": {"engine": "postgres"}, "replace_paths": [["availability_zone"]]}},
  {"address": "aws_vpc_security_group_ingress_rule.https", "type": "aws_vpc_security_group_ingress_rule",
   "change": {"actions": ["create"], "after": {"from_port": 443, "to_port": 443, "cidr_ipv4": "0.0.0.0/0"}}},
  {"address": "aws_vpc_security_group_ingress_rule.ssh", "type": "aws_vpc_security_group_ingress_rule",
   "change": {"actions": ["create"], "after": {"from_port": 22, "to_port": 22, "cidr_ipv4": "0.0.0.0/0"}}},
  {"address": "aws_vpc_security_group_ingress_rule.office", "type": "aws_vpc_security_group_ingress_rule",
   "change": {"actions": ["create"], "after": {"from_port": 22, "to_port": 22, "cidr_ipv4": "192.0.2.0/24"}}}
]}
""")

HOLDS_DATA = {"aws_db_instance", "aws_s3_bucket", "aws_ebs_volume"}
LINES = {".".join(text.split('"')[1::2]): number for number, text in enumerate(MAIN_TF.splitlines(), 1)}

def objection(resource: dict) -> str | None:
    change = resource["change"]
    after = change["after"] or {}
    if "delete" in change["actions"] and resource["type"] in HOLDS_DATA:
        paths = [".".join(map(str, path)) for path in change.get("replace_paths", [])]
        return f"destroys data, forced by {', '.join(paths) or 'its removal'}"
    opens = resource["type"].endswith("_ingress_rule") and change["actions"] != ["no-op"]
    open_to_all = after.get("cidr_ipv4") == "0.0.0.0/0" or after.get("cidr_ipv6") == "::/0"
    ports = after.get("from_port"), after.get("to_port")  # none where ip_protocol is "-1": all
    if opens and open_to_all and ports != (443, 443):
        return f"opens {'all ports' if None in ports else 'ports {} to {}'.format(*ports)} to everybody"
    return None

reasons = [objection(resource) for resource in PLAN["resource_changes"]]
for resource, reason in zip(PLAN["resource_changes"], reasons):
    line = LINES.get(resource["address"].split("[")[0], "unknown")  # a count's [0] is not in the file
    where = f" {reason}, main.tf line {line}" if reason else ""
    verdict, actions = "STOP" if reason else "ok  ", "/".join(resource["change"]["actions"])
    print(f"{verdict} {actions} {resource['address']}{where}")
print(f"{sum(map(bool, reasons))} changes need a person")  # sys.exit(any(reasons)) stops the pipeline
