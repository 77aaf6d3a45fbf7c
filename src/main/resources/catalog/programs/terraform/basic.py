# A first Terraform file, and the plan that Terraform shows for it. The program
# reads the plan and says what would happen, before anything does.

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

declared = re.findall(r'^resource "(\w+)" "(\w+)"', MAIN_TF, re.M)
print("declared:", *(".".join(names) for names in declared))
print("terraform plan would:")
for resource in PLAN["resource_changes"]:
    change = resource["change"]
    print(" ", " and ".join(change["actions"]), resource["address"])
    for name, value in (change["after"] or {}).items():  # null where it is deleted
        print(f"    {name} = {value}")
