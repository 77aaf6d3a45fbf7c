# How Terraform plans: compare the desired resources with the recorded state, decide between
# create, update, replace and destroy, and order the steps by their references.

import re

CANNOT_CHANGE_IN_PLACE = {"cidr", "image"}


def references(resource: dict) -> set[str]:
    return {name for v in resource.values() for name in re.findall(r"\${(.+?)}", v)}


def ordered(resources: dict[str, dict]) -> list[str]:  # a resource after all it refers to
    done: list[str] = []
    while left := [name for name in resources if name not in done]:
        ready = [name for name in left if references(resources[name]) <= set(done)]
        if not ready:
            raise ValueError(f"cycle: {', '.join(left)}")
        done += ready
    return done


def plan(config: dict[str, dict], state: dict[str, dict]) -> list[str]:
    steps = [f"- destroy {name}" for name in reversed(ordered(state)) if name not in config]
    replaced = set()
    for name in ordered(config):
        old, new = state.get(name), config[name]
        changed = sorted(key for key in new if old and new[key] != old.get(key))
        if old is None:
            steps.append(f"+ create {name}")
        elif CANNOT_CHANGE_IN_PLACE & set(changed) or references(new) & replaced:
            replaced.add(name)  # what refers to a replaced resource follows it
            steps.append(f"-/+ replace {name} {changed or ['reference']}")
        elif changed:
            steps.append(f"~ update {name} {changed}")
    return steps or ["no changes"]


network = {"cidr": "10.0.1.0/24"}
config = {"web": {"size": "small", "subnet": "${network}"}, "network": network}
print("first plan:", plan(config, {}))
print("second run:", plan(config, config))
print("resize:", plan(config | {"web": {"size": "large", "subnet": "${network}"}}, config))
print("new range:", plan(config | {"network": {"cidr": "10.0.2.0/24"}}, config))
print("remove all:", plan({}, config))
