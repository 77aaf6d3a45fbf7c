# A policy as code: the rule as OPA reads it (Rego), and the same rule applied
# to two pods: no privileged containers, and limits must be set.

REGO = """
package admission

deny contains msg if {
    some c in input.spec.containers
    c.securityContext.privileged
    msg := sprintf("%s is privileged", [c.name])
}

deny contains msg if {
    some c in input.spec.containers
    not c.resources.limits.memory
    msg := sprintf("%s has no memory limit", [c.name])
}
"""


def deny(pod: dict) -> set[str]:
    messages = set()
    for c in pod["spec"]["containers"]:
        if c.get("securityContext", {}).get("privileged"):
            messages.add(f"{c['name']} is privileged")
        if "memory" not in c.get("resources", {}).get("limits", {}):
            messages.add(f"{c['name']} has no memory limit")
    return messages


limits = {"limits": {"memory": "128Mi"}}
good = {"spec": {"containers": [{"name": "web", "resources": limits}]}}
bad = {
    "spec": {
        "containers": [
            {"name": "web", "resources": limits},
            {"name": "helper", "securityContext": {"privileged": True}},
        ]
    }
}
print("rules:", REGO.count("deny contains"))
for name, pod in [("good", good), ("bad", bad)]:
    print(name, "->", sorted(deny(pod)) or "admitted")
