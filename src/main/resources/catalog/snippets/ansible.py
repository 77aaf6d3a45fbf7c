# What makes Ansible safe to run again: tasks describe a state and change only what differs,
# handlers run once and only after a change, and check mode predicts without touching.

inventory = {
    "web1": {"nginx": "installed", "/etc/nginx.conf": "workers 2", "/etc/motd": "welcome"},
    "web2": {},
}
variables = {"web1": {"workers": 2}, "web2": {"workers": 8}}
playbook = [  # task, the thing it manages, the state it should have, the handler to notify
    ("install nginx", "nginx", "installed", None),
    ("write config", "/etc/nginx.conf", "workers {workers}", "restart nginx"),
    ("write greeting", "/etc/motd", "welcome", "restart nginx"),
]


def run(check: bool = False) -> None:
    for host, facts in inventory.items():
        results, notified = [], []
        for task, thing, wanted, handler in playbook:
            wanted = wanted.format(**variables[host])  # templates are filled per host
            changed = facts.get(thing) != wanted
            if changed and not check:
                facts[thing] = wanted
            if changed and handler and handler not in notified:
                notified.append(handler)  # once, however many tasks ask for it
            results.append("changed" if changed else "ok")
        print(f"  {host}: {', '.join(results)} -> handlers {notified}")


print("check mode, nothing is touched:")
run(check=True)
print("first run:")
run()
print("second run, idempotent:")
run()
variables["web1"]["workers"] = 4
inventory["web2"]["/etc/motd"] = "edited by hand"  # drift: the next run repairs it
print("after a new variable and a manual edit:")
run()
