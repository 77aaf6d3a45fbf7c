# MQTT with the calls of paho: topics with + and #, and a retained message for
# those who come later. The lower half stands in for client and broker.

import re
from collections import namedtuple
from types import SimpleNamespace


def on_message(client, userdata, message):
    note = " (retained)" * message.retain
    print(f"  {client.client_id}: {message.topic} = {message.payload.decode()}{note}")


def listen(name, topic):
    client = Client(client_id=name)
    client.on_message = on_message
    client.subscribe(topic, qos=1)


def main():
    listen("screen", "home/+/temperature")
    listen("logger", "home/#")
    sensor = Client(client_id="sensor")
    sensor.publish("home/kitchen/temperature", "21.5", qos=1, retain=True)
    sensor.publish("home/kitchen/window/state", "open", qos=1)
    sensor.publish("office/temperature", "19", qos=1)  # nobody asked for it
    listen("late", "home/kitchen/#")


class Client(SimpleNamespace):
    def subscribe(self, topic, qos):
        pattern = topic.replace("+", "[^/]*").replace("/#", "(/.*)?")
        subscriptions.append((self, pattern))
        for old in filter(lambda message: re.fullmatch(pattern, message.topic), retained):
            self.on_message(self, None, old)

    def publish(self, topic, payload, qos, retain=False):
        print(topic)
        retained.extend([Message(topic, payload.encode(), True)] * retain)
        for client in (client for client, pattern in subscriptions if re.fullmatch(pattern, topic)):
            client.on_message(client, None, Message(topic, payload.encode(), False))


subscriptions, retained, Message = [], [], namedtuple("Message", "topic payload retain")
main()
