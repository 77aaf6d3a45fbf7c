# A RabbitMQ consumer with pika: it confirms a message after the work, returns
# one that failed, and at the third failure it is dead. Below, a stand-in.

from collections import deque
from types import SimpleNamespace as Settings

def consume(channel):
    channel.queue_declare("dead", durable=True)  # reached by its name through the default exchange, ""
    arguments = {"x-queue-type": "quorum", "x-delivery-limit": 2}
    arguments |= {"x-dead-letter-exchange": "", "x-dead-letter-routing-key": "dead"}
    channel.queue_declare("mails", durable=True, arguments=arguments)
    channel.basic_qos(prefetch_count=1)  # not the next one before this one is confirmed
    channel.basic_consume("mails", on_message_callback=on_message)
    channel.start_consuming()

def on_message(channel, method, properties, body):
    attempt = (properties.headers or {}).get("x-delivery-count", 0) + 1
    try:
        if body == b"broken" or (body == b"mail to Bob" and attempt == 1):
            raise ConnectionError("mail server refuses")
    except ConnectionError as error:
        print(f"attempt {attempt} of {body.decode()!r}: {error}")
        channel.basic_reject(method.delivery_tag, requeue=True)  # a failure; a nack is none since 4.3
    else:
        print("sent:", body.decode())
        channel.basic_ack(method.delivery_tag)  # only now may the broker forget it

class Channel(Settings):
    basic_qos = lambda self, prefetch_count: None  # noqa: E731
    def queue_declare(self, queue, durable, arguments=None):
        self.limit, self.unacked, self.dead = (arguments or {}).get("x-delivery-limit"), {}, []
        self.basic_ack = self.unacked.pop
    def basic_consume(self, queue, on_message_callback):
        self.start_consuming = lambda: self.deliver(on_message_callback)
    def deliver(self, callback, tag=0):
        while self.ready:
            self.unacked[tag := tag + 1] = body, count = self.ready.popleft()  # now invisible
            callback(self, Settings(delivery_tag=tag), Settings(headers={"x-delivery-count": count}), body)
    def basic_reject(self, tag, requeue):
        body, count = self.unacked.pop(tag)
        (self.ready if requeue and count < self.limit else self.dead).append((body, count + 1))

consume(channel := Channel(ready=deque((body, 0) for body in (b"mail to Ada", b"broken", b"mail to Bob"))))
print("dead letters:", [body.decode() for body, _ in channel.dead], "not confirmed:", channel.unacked)
