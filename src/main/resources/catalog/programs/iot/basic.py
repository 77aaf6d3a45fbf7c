# A sensor's message on its way: a topic with a meaning, a small payload with
# unit and time, and a device that keeps messages while there is no network.

import json
from collections import deque

online = False
received: list[tuple[str, dict]] = []
outbox: deque[tuple[str, str]] = deque(maxlen=3)  # a small device forgets the oldest


def publish(topic: str, payload: str) -> bool:  # as MQTT with QoS 1: true once it is acknowledged
    if online:
        received.append((topic, json.loads(payload)))
    return online


def measure(minute: int, degrees: float) -> None:
    time = f"2026-03-01T08:{minute:02}:00Z"  # of the measurement, not of the delivery
    payload = json.dumps({"temperature": degrees, "unit": "Cel", "time": time})
    outbox.append(("site/oslo/room/7/temperature", payload))
    while outbox and publish(*outbox[0]):
        outbox.popleft()  # only after it was delivered


for minute, degrees in enumerate([20.5, 20.7, 21.0, 21.2]):
    measure(minute, degrees)
print("offline, kept:", len(outbox), "of 4")

online = True
measure(4, 21.9)
for topic, message in received:
    print(topic, message)
print("left in the outbox:", len(outbox))
