# Gates a plan in a pipeline: a change that destroys or replaces something that
# holds data, or opens a port to everybody, needs a person.

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
  {"address": "aws_instance.web[0]", "type": "aws_instance",
   "change": {"actions": ["update"], "after": {"instance_type": "t3.small"}}},
  {"address": "aws_db_instance.orders", "type": "aws_db_instance",
   "change": {"actions": ["delete", "create"], "after": {"engine": "postgres"},
              "replace_paths": [["availability_zone"]]}},
  {"address": "aws_vpc_security_group_ingress_rule.ssh", "type": "aws_vpc_security_group_ingress_rule",
   "change": {"actions": ["create"], "after": {"ip_protocol": "tcp", "from_port": 22, "to_port": 22,
              "cidr_ipv4": "0.0.0.0/0"}}}
]}
""")

HOLDS_DATA = {"aws_db_instance", "aws_s3_bucket", "aws_ebs_volume"}


def objection(resource: dict) -> str | None:
    change = resource["change"]
    after = change["after"] or {}
    if "delete" in change["actions"] and resource["type"] in HOLDS_DATA:
        paths = [".".join(path) for path in change.get("replace_paths", [])]
        return f"destroys data, forced by {', '.join(paths) or 'its removal'}"
    open_to_all = after.get("cidr_ipv4") == "0.0.0.0/0" or after.get("cidr_ipv6") == "::/0"
    ports = after.get("from_port"), after.get("to_port")  # none where ip_protocol is "-1": all
    if open_to_all and ports != (443, 443):
        return f"opens {'all ports' if None in ports else 'ports {} to {}'.format(*ports)} to everybody"
    return None


objections = 0
for resource in PLAN["resource_changes"]:
    actions = "/".join(resource["change"]["actions"])
    reason = objection(resource)
    objections += reason is not None
    block = '"{}" "{}" {{'.format(*resource["address"].split("."))
    where = f" {reason}, main.tf line {len(MAIN_TF.partition(block)[0].splitlines())}" if reason else ""
    print(f"{'STOP' if reason else 'ok  '} {actions} {resource['address']}{where}")
print(f"{objections} changes need a person")
