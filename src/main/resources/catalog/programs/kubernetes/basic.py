# A Deployment as kubectl reads it (JSON is as good as YAML), and the two things
# that go wrong first: labels that do not match, and an image without a version.

import json

MANIFEST = json.loads("""
{
  "apiVersion": "apps/v1",
  "kind": "Deployment",
  "metadata": {"name": "shop"},
  "spec": {
    "replicas": 3,
    "selector": {"matchLabels": {"app": "shop"}},
    "template": {
      "metadata": {"labels": {"app": "shop", "tier": "web"}},
      "spec": {
        "containers": [{"name": "shop", "image": "example.org/shop:1.4.2"}]
      }
    }
  }
}
""")

spec = MANIFEST["spec"]
wanted = spec["selector"]["matchLabels"].items()
labels = spec["template"]["metadata"]["labels"].items()
print("selector matches the pods:", wanted <= labels)

for container in spec["template"]["spec"]["containers"]:
    tag = container["image"].rpartition("/")[2].partition(":")[2]  # a registry may have a port
    print(f"{container['name']}: version {tag or 'missing'}")
print("replicas:", spec["replicas"])
