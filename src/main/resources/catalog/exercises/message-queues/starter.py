import sys
from collections import deque
from types import SimpleNamespace


def process(body, earlier):
    """Messages such as x:2 fail twice before they succeed."""
    if earlier < int(body.decode().partition(":")[2] or 0):
        raise RuntimeError("mail server is away")
    print("done", body.decode())


def on_message(channel, method, properties, body):
    channel.basic_ack(method.delivery_tag)
    process(body, 0)


class Channel:
    """Stands in for the broker, with the calls of pika; a returned message goes to the end."""

    def __init__(self, bodies):
        self.ready, self.unacked, self.dead = deque((body, 0) for body in bodies), {}, []

    def basic_ack(self, delivery_tag):
        del self.unacked[delivery_tag]

    def basic_nack(self, delivery_tag, multiple=False, requeue=True):
        self.give_back(delivery_tag, requeue, failures=0)  # "not processed" counts as no failure, since 4.3

    def basic_reject(self, delivery_tag, requeue=True):
        self.give_back(delivery_tag, requeue, failures=1)

    def give_back(self, delivery_tag, requeue, failures):
        body, count = self.unacked.pop(delivery_tag)
        (self.ready if requeue else self.dead).append((body, count + failures))

    def start_consuming(self):
        for tag in range(1, 100):
            if self.ready:
                self.unacked[tag] = body, count = self.ready.popleft()
                properties = SimpleNamespace(headers={"x-delivery-count": count} if count else None)
                on_message(self, SimpleNamespace(delivery_tag=tag, redelivered=count > 0), properties, body)


channel = Channel(word.encode() for word in sys.stdin.read().split())
try:
    channel.start_consuming()
except RuntimeError as error:
    print("consumer died:", error)
print("dead:", *(body.decode() for body, _ in channel.dead))
print("not confirmed:", len(channel.unacked))
