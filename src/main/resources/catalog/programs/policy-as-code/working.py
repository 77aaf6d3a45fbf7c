# A policy as code, in Rego as Conftest reads it: no privileged containers, and
# a memory limit for each. Below, a stand-in for OPA evaluates these very rules
# on two pods.

import re

REGO = """
package main

# of a Pod; a Deployment has them in spec.template.spec
containers contains c if some c in input.spec.containers
containers contains c if some c in input.spec.initContainers

deny contains msg if {
    some c in containers
    c.securityContext.privileged
    msg := sprintf("%s is privileged", [c.name])
}

deny contains msg if {
    some c in containers
    not c.resources.limits.memory
    msg := sprintf("%s has no memory limit", [c.name])
}
"""


def look(path: str, value):  # what is not there is undefined, and no error
    for name in path.split("."):
        value = value.get(name) if isinstance(value, dict) else None
    return value


def holds(condition: str, values: dict) -> bool:  # only false and undefined do not hold
    negated = condition.startswith("not ")
    value = look(condition.removeprefix("not "), values)
    return (value is None or value is False) == negated  # 0 holds


def deny(pod: dict) -> set[str]:
    paths = re.findall(r"containers contains c if some c in (\S+)", REGO)
    containers = [c for path in paths for c in look(path, {"input": pod}) or []]
    messages = set()
    for body in re.findall(r"deny contains msg if \{\n(.+?)\n\}", REGO, re.DOTALL):
        _, *conditions, last = [line.strip() for line in body.splitlines()]
        text, path = re.fullmatch(r'msg := sprintf\("(.+)", \[(.+)\]\)', last).groups()
        for c in containers:
            if all(holds(condition, {"c": c}) for condition in conditions):  # a body is an "and"
                messages.add(text % look(path, {"c": c}))
    return messages


limits = {"limits": {"memory": "128Mi"}}
web = {"name": "web", "resources": limits}
helper = {"name": "helper", "securityContext": {"privileged": True}, "resources": limits}
good = {"spec": {"containers": [web]}}
bad = {"spec": {"initContainers": [helper], "containers": [web, {"name": "log", "resources": {}}]}}
for name, pod in [("good", good), ("bad", bad)]:
    print(f"{name} pod:", ", ".join(sorted(deny(pod))) or "admitted")
