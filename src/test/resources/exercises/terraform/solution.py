import re

MAIN_TF = """
variable "stage" {
  type = string
}

resource "aws_s3_bucket" "logs" {
  bucket = "shop-${var.stage}-logs"
  tags = {
    team = "shop"
  }
}

output "log_bucket" {
  value = aws_s3_bucket.logs.bucket
}
"""

text = re.sub(r"(?m)#.*$", "", MAIN_TF)
resource = re.search(r'(?ms)^resource "aws_s3_bucket" "logs" \{\n(.*?)^\}', text)
body = resource[1] if resource else ""
name = re.search(r'(?m)^  bucket\s*=\s*"(.*)"', body.replace("${ var.stage }", "${var.stage}"))
print("resource:", "aws_s3_bucket.logs" if resource else "missing")
print("name in test:", name[1].replace("${var.stage}", "test") if name and "${var.stage}" in name[1] else "does not use the variable")
print("tag:", bool(re.search(r'tags\s*=\s*\{\s*"?team"?\s*=\s*"shop",?\s*\}', body)))
output = re.search(r'(?m)^output "log_bucket" \{(?:[^}]*\s)?value\s*=\s*(\S+)[^}]*\}', text)
names = ("aws_s3_bucket.logs.bucket", "aws_s3_bucket.logs.id")  # a bucket's id is its name
print("output is the name:", output is not None and output[1] in names)
