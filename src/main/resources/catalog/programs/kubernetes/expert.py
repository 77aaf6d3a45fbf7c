# The loop of a controller: it compares what is declared with what is there, and
# corrects the difference; it never asks which event woke it up.

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
    # Rolling update: at most one pod more than wanted, never fewer than wanted.
    if len(current) < spec["replicas"] and len(pods) <= spec["replicas"]:
        name = next(names)
        pods[name] = {"image": spec["image"], "phase": "Running"}
        actions.append(f"create {name} {spec['image']}")
    elif len(pods) > spec["replicas"]:
        victim = (outdated or current)[-1]
        del pods[victim]
        actions.append(f"delete {victim}")
    return actions


def converge(event: str) -> None:
    log = []
    while actions := reconcile():  # level-triggered: looks at the state
        log += actions
    print(f"{event}: {'; '.join(log) or 'nothing to do'}")


converge("apply 3 replicas")
pods["pod-2"]["phase"] = "Failed"
converge("pod-2 crashes")
spec["replicas"] = 2
converge("scale to 2")
spec["image"] = "shop:v2"
converge("new image")
del pods["pod-5"]
converge("pod-5 deleted by hand")
converge("no change")
