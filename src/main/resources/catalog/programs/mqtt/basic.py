# MQTT with the calls of paho: topics with + and #, and a retained message for
# those who come later. The lower half stands in for client and broker.

import re
from types import SimpleNamespace as Box


def on_connect(client, userdata, flags, reason_code, properties):
    if not reason_code.is_failure:
        client.subscribe(userdata.topic, qos=1)  # here, so that a reconnection does it again


def on_message(client, userdata, message):
    print(f"{userdata.name}: {message.topic} = {message.payload.decode()}{' (retained)' * message.retain}")


def connected(name, topic):
    client = Client(callback_api_version=VERSION2, client_id=name, userdata=Box(name=name, topic=topic))
    client.on_connect, client.on_message = on_connect, on_message
    client.connect("broker.example", 8883)  # with TLS: after tls_set() and username_pw_set()
    client.loop_start()  # a thread of the library's
    return client


class Client(Box):
    connect = lambda self, host, port: None
    loop_start = lambda self: self.on_connect(self, self.userdata, {}, Box(is_failure=False), None)

    def subscribe(self, topic, qos):
        pattern = topic.replace("+", "[^/]*").replace("/#", "(/.*)?")
        subscriptions.append((self, pattern))
        [self.on_message(self, self.userdata, old) for t, old in retained.items() if re.fullmatch(pattern, t)]

    def publish(self, topic, payload, qos, retain=False):
        retained.update({topic: Box(topic=topic, payload=payload.encode(), retain=True)} if retain else {})
        message = Box(topic=topic, payload=payload.encode(), retain=False)
        [c.on_message(c, c.userdata, message) for c, pattern in subscriptions if re.fullmatch(pattern, topic)]


subscriptions, retained, VERSION2 = [], {}, 2
connected("screen", "home/+/temperature"), connected("logger", "home/#")
sensor = connected("sensor", "home/kitchen/commands")
sensor.publish("home/kitchen/temperature", "21.5", qos=1, retain=True)
sensor.publish("home/kitchen/window/state", "open", qos=1)
connected("late", "home/kitchen/#")
