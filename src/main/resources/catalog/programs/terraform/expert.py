# Terraform orders its work by references: a resource that names another one
# comes after it, and on destroy before it; depends_on adds what no reference
# shows. The graph is read from the HCL.

import re
from graphlib import TopologicalSorter

MAIN_TF = """
resource "aws_vpc" "main" {
  cidr_block = "10.0.0.0/16"
}

resource "aws_subnet" "app" {
  for_each   = { a = "10.0.1.0/24", b = "10.0.2.0/24" }
  vpc_id     = aws_vpc.main.id
  cidr_block = each.value
}

resource "aws_security_group" "web" {
  vpc_id = aws_vpc.main.id
}

resource "aws_instance" "web" {
  for_each               = aws_subnet.app
  ami                    = "ami-0abcdef1234567890"
  instance_type          = "t3.micro"
  subnet_id              = each.value.id
  iam_instance_profile   = "web"
  vpc_security_group_ids = [aws_security_group.web.id]
  depends_on             = [aws_iam_role_policy_attachment.logs] # no reference shows that it starts with them
}

resource "aws_iam_role_policy_attachment" "logs" {
  role       = "web"
  policy_arn = "arn:aws:iam::aws:policy/CloudWatchAgentServerPolicy"
}
"""

blocks = re.findall(r'^resource "(\w+)" "(\w+)" \{\n(.*?)^\}', MAIN_TF, re.M | re.S)
addresses = {f"{kind}.{name}" for kind, name, _ in blocks}
graph = {
    f"{kind}.{name}": {ref for ref in re.findall(r"\b\w+\.\w+\b", body) if ref in addresses}
    for kind, name, body in blocks
}

backwards = {address: {other for other in graph if address in graph[other]} for address in graph}

# Terraform waits for no whole line: each starts when what it needs is done, ten at a time.
for command, edges in (("apply", graph), ("destroy", backwards)):
    sorter = TopologicalSorter(edges)
    sorter.prepare()
    while sorter.is_active():
        ready = sorted(sorter.get_ready())
        print(f"{command}: {', '.join(ready)}")
        sorter.done(*ready)
print("aws_instance.web waits for:", sorted(graph["aws_instance.web"]))
