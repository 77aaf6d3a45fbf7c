# A sensor's message on its way, with the calls of paho-mqtt: a topic with a
# meaning, a small payload with unit and time, and a device that keeps messages
# while there is no network. A small class stands in for the client.

import json
from collections import deque
from types import SimpleNamespace as Info

outbox: deque[tuple[str, str]] = deque(maxlen=3)  # a small device forgets the oldest


def measure(client, minute: int, degrees: float) -> None:  # from paho.mqtt.client import Client
    time = f"2026-03-01T08:{minute:02}:00Z"  # of the measurement, not of the delivery
    payload = json.dumps({"temperature": degrees, "unit": "Cel", "time": time})
    outbox.append(("site/oslo/room/7/temperature", payload))
    while outbox and client.is_connected():
        info = client.publish(*outbox[0], qos=1)  # at least once: it may arrive a second time
        if info.rc:
            break  # the network went just now; to wait would raise
        info.wait_for_publish(timeout=5)
        if not info.is_published():
            break  # not acknowledged: the next measurement tries again
        outbox.popleft()


class Client:
    def __init__(self):
        self.online, self.received, self.is_connected = False, [], lambda: self.online

    def publish(self, topic: str, payload: str, qos: int) -> Info:
        self.received.append((topic, qos, json.loads(payload)))
        acks: list[int] = []  # they come while somebody waits
        return Info(rc=0, wait_for_publish=lambda timeout: acks.append(1), is_published=lambda: any(acks))


client = Client()  # there: Client(CallbackAPIVersion.VERSION2), then connect and loop_start
for minute, degrees in enumerate([20.5, 20.7, 21.0, 21.2]):
    measure(client, minute, degrees)
print("offline, kept:", len(outbox), "of 4")

client.online = True
measure(client, 4, 21.9)
for topic, qos, message in client.received:
    print(f"{topic}, qos {qos}: {message}")
print("left in the outbox:", len(outbox))
