# MQTT with the calls of paho: topics with + and #, and a retained message for
# those who come later. Below, stand-ins for client and broker deliver at once.

import re
from types import SimpleNamespace as Box
def on_connect(client, userdata, flags, reason_code, properties):
    if reason_code.is_failure:
        print(f"{userdata['name']} was refused: {reason_code}")
    else:
        client.subscribe(userdata["topic"], qos=1)  # here, so that a reconnection does it again
def on_message(client, userdata, message):
    kept = " (retained)" if message.retain else ""
    print(f"{userdata['name']}: {message.topic} = {message.payload.decode()}{kept}")
def connected(name, topic):  # import paho.mqtt.client as mqtt
    client = mqtt.Client(mqtt.CallbackAPIVersion.VERSION2, name, userdata={"name": name, "topic": topic})
    client.on_connect, client.on_message = on_connect, on_message
    client.tls_set()  # checks the broker's certificate; with a password: username_pw_set() as well
    client.connect("broker.example", 8883)
    client.loop_start()  # a thread of the library's, until disconnect()
    return client
subscriptions, retained = [], {}  # the broker's
class Client:
    def __init__(self, callback_api_version, client_id, userdata):
        self.userdata = userdata
    connect = tls_set = disconnect = lambda self, *arguments: None
    def loop_start(self):
        self.on_connect(self, self.userdata, {}, Box(is_failure=False), None)
    def subscribe(self, topic, qos):
        pattern = re.compile(topic.replace("+", "[^/]*").replace("/#", "(/.*)?"))
        subscriptions.append((pattern, self))
        for message in [old for old in retained.values() if pattern.fullmatch(old.topic)]:
            self.on_message(self, self.userdata, message)
    def publish(self, topic, payload, qos, retain=False):
        retained.update({topic: Box(topic=topic, payload=payload.encode(), retain=True)} if retain else {})
        for other in [other for pattern, other in subscriptions if pattern.fullmatch(topic)]:
            other.on_message(other, other.userdata, Box(topic=topic, payload=payload.encode(), retain=False))
        return Box(wait_for_publish=lambda timeout: None)
mqtt = Box(Client=Client, CallbackAPIVersion=Box(VERSION2=2))
screen, logger = connected("screen", "home/+/temperature"), connected("logger", "home/#")
sensor = connected("sensor", "home/kitchen/commands")
sensor.publish("home/kitchen/temperature", "21.5", qos=1, retain=True).wait_for_publish(5)
sensor.publish("home/kitchen/window/state", "open", qos=1).wait_for_publish(5)  # until the broker has it
late = connected("late", "home/kitchen/#")
for client in (screen, logger, sensor, late):
    client.disconnect()
