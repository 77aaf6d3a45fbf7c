# MQTT topics and who gets what: + stands for one level, # for all that follow;
# a retained message waits for those who come later.

subscriptions: dict[str, list[str]] = {}
retained: dict[str, str] = {}


def matches(pattern: str, topic: str) -> bool:
    wanted, levels = pattern.split("/"), topic.split("/")
    for index, part in enumerate(wanted):
        if part == "#":
            return True
        if index >= len(levels) or part not in ("+", levels[index]):
            return False
    return len(wanted) == len(levels)


def subscribe(client: str, pattern: str) -> None:
    subscriptions.setdefault(client, []).append(pattern)
    for topic, payload in retained.items():
        if matches(pattern, topic):
            print(f"  {client} gets {topic} = {payload} (retained)")


def publish(topic: str, payload: str, retain: bool = False) -> None:
    if retain:
        retained[topic] = payload
    print(f"{topic} = {payload}")
    for client, patterns in subscriptions.items():
        if any(matches(pattern, topic) for pattern in patterns):
            print(f"  {client} gets it")


subscribe("screen", "home/+/temperature")
subscribe("logger", "home/#")
publish("home/kitchen/temperature", "21.5", retain=True)
publish("home/kitchen/window/state", "open")
publish("office/temperature", "19")
subscribe("late", "home/kitchen/#")
