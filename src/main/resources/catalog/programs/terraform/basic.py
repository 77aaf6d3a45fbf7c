# A first Terraform file, and the plan that Terraform shows for it. The program
# compares the two and says what would happen, before anything does.

import json
import re

MAIN_TF = """
terraform {
  required_providers {
    aws = { source = "hashicorp/aws", version = "~> 6.0" }
  }
}

variable "region" {
  description = "Where the bucket is kept"
  type        = string
  default     = "eu-central-1"
}

provider "aws" {
  region = var.region
}

resource "aws_s3_bucket" "photos" {
  bucket = "example-photos"
  tags   = { team = "shop" }
}
"""

# The shape of `terraform show -json plan.out`, shortened.
PLAN = json.loads("""
{"resource_changes": [{"address": "aws_s3_bucket.photos", "change": {
  "actions": ["create"], "after": {"bucket": "example-photos", "tags": {"team": "shop"}}}}]}
""")

declared = {}  # address -> its arguments as they are written
for kind, name, body in re.findall(r'^resource "(\w+)" "(\w+)" {\n(.*?)^}', MAIN_TF, re.M | re.S):
    declared[f"{kind}.{name}"] = dict(re.findall(r"^  (\w+) += (.+)$", body, re.M))

for resource in PLAN["resource_changes"]:
    change, arguments = resource["change"], declared.get(resource["address"], {})
    print("would", " and ".join(change["actions"]), resource["address"])
    for name, value in (change["after"] or {}).items():  # null where it is deleted
        written = re.sub(r"(\w+) = ", r'"\1": ', arguments.get(name, "null"))  # to JSON
        print(f"  {name} = {json.dumps(value)}", "as written" if json.loads(written) == value else "DIFFERS")
