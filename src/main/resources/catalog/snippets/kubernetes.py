# The control loop at the heart of Kubernetes: a controller compares desired with actual state
# again and again and makes small corrections; crashes, scaling and updates need no script.

import itertools

spec = {"replicas": 3, "image": "shop:v1"}  # desired state, declared once
pods: dict[str, dict] = {}  # actual state, changes on its own
names = (f"pod-{number}" for number in itertools.count(1))


def reconcile() -> list[str]:
    actions = []
    for name in [name for name, pod in pods.items() if pod["phase"] == "Failed"]:
        del pods[name]
        actions.append(f"remove crashed {name}")
    current = [name for name, pod in pods.items() if pod["image"] == spec["image"]]
    outdated = [name for name in pods if name not in current]
    # Rolling update: one pod more than wanted at most, and never fewer than wanted ready.
    if len(current) < spec["replicas"] and len(pods) <= spec["replicas"]:
        pods[name := next(names)] = {"image": spec["image"], "phase": "Running"}
        actions.append(f"create {name} {spec['image']}")
    elif len(pods) > spec["replicas"]:
        del pods[victim := (outdated or current)[-1]]
        actions.append(f"delete {victim}")
    return actions


def converge(event: str) -> None:
    log = []
    while actions := reconcile():  # level-triggered: looks at the state, not at the event
        log += actions
    print(f"{event}: {'; '.join(log) or 'nothing to do'}")


converge("apply 3 replicas")
pods["pod-2"]["phase"] = "Failed"
converge("pod-2 crashes")
spec["replicas"] = 2
converge("scale to 2")
spec["image"] = "shop:v2"
converge("new image")
del pods["pod-5"]  # someone deletes a pod by hand
converge("pod-5 deleted by hand")
converge("no change")
print("running:", {name: pod["image"] for name, pod in pods.items()})
