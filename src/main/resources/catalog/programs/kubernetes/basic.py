# A Deployment, written in YAML, as kubectl prints it in JSON for programs, and
# what goes wrong first: labels that do not match, no version, no memory limit,
# a container that runs as root.

import json

# kubectl create -f shop.yaml --dry-run=client -o json
MANIFEST = """
{
  "apiVersion": "apps/v1", "kind": "Deployment",
  "metadata": {"name": "shop"},
  "spec": {
    "replicas": 3,
    "selector": {"matchLabels": {"app": "shop"}},
    "template": {
      "metadata": {"labels": {"app": "shop", "tier": "web"}},
      "spec": {
        "securityContext": {"runAsNonRoot": true, "runAsUser": 1000},
        "containers": [{
          "name": "shop",
          "image": "example.org:5000/shop:1.4.2",
          "resources": {"requests": {"cpu": "100m", "memory": "64Mi"}, "limits": {"memory": "128Mi"}}}]
      }}}}
"""


def problems(manifest: dict):
    template = manifest["spec"]["template"]
    if not manifest["spec"]["selector"]["matchLabels"].items() <= template["metadata"]["labels"].items():
        yield "the selector does not match the pods"
    pod = template["spec"].get("securityContext", {})
    for container in template["spec"]["containers"]:
        if not (pod | container.get("securityContext", {})).get("runAsNonRoot"):
            yield f"{container['name']}: may run as root"
        _, _, tag = container["image"].rpartition("/")[2].partition(":")  # a registry may have a port
        if tag in ("", "latest"):
            yield f"{container['name']}: the image has no version"
        if "memory" not in container.get("resources", {}).get("limits", {}):
            yield f"{container['name']}: no limit of memory"


print("as above:", [*problems(json.loads(MANIFEST))])
LIMIT = '{"memory": "128Mi"}'
for good, bad in [("shop:1.4.2", "shop"), ('"shop", ', '"stop", '), (LIMIT, "{}"), ("true", "false")]:
    print(f"{good.strip(', ')} -> {bad.strip(', ')}:", [*problems(json.loads(MANIFEST.replace(good, bad)))])
