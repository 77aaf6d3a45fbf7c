# Gates a plan in a pipeline: a change that destroys or replaces something that
# holds data, or opens more than port 443 to everybody, needs a person.

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
  {"address": "aws_instance.web[0]", "type": "aws_instance", "name": "web",
   "change": {"actions": ["update"], "after": {"instance_type": "t3.small"}}},
  {"address": "aws_db_instance.orders", "type": "aws_db_instance", "name": "orders",
   "change": {"actions": ["delete", "create"], "after": {"engine": "postgres"},
              "replace_paths": [["availability_zone"]]}},
  {"address": "aws_vpc_security_group_ingress_rule.ssh", "type": "aws_vpc_security_group_ingress_rule",
   "name": "ssh", "change": {"actions": ["create"], "after": {"ip_protocol": "tcp", "from_port": 22,
              "to_port": 22, "cidr_ipv4": "0.0.0.0/0"}}}
]}
""")

HOLDS_DATA = {"aws_db_instance", "aws_s3_bucket", "aws_ebs_volume"}
LINES = {text: number for number, text in enumerate(MAIN_TF.splitlines(), 1)}


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
    line = LINES.get('resource "{type}" "{name}" {{'.format_map(resource), "unknown")
    where = f" {reason}, main.tf line {line}" if reason else ""
    verdict, actions = "STOP" if reason else "ok  ", "/".join(resource["change"]["actions"])
    print(f"{verdict} {actions} {resource['address']}{where}")
print(f"{sum(map(bool, reasons))} changes need a person")  # sys.exit(any(reasons)) stops the pipeline
