# A RabbitMQ consumer with the calls of pika: it confirms a message after the
# work, returns one that failed, and gives up after three attempts. The lower
# half stands in for a durable quorum queue with a dead letter exchange.

from collections import deque
from types import SimpleNamespace as Settings


def on_message(channel, method, properties, body):
    attempt = (properties.headers or {}).get("x-delivery-count", 0) + 1  # a quorum queue counts
    try:
        send_mail(body.decode(), attempt)
        channel.basic_ack(method.delivery_tag)  # only now may the broker forget it
    except ConnectionError as error:
        print(f"attempt {attempt} of {body.decode()!r}: {error}")
        channel.basic_nack(method.delivery_tag, requeue=attempt < 3)  # else to the dead letters


def send_mail(text: str, attempt: int) -> None:
    if text == "broken" or (text == "mail to Bob" and attempt == 1):
        raise ConnectionError("mail server refuses")
    print("done:", text)


class Channel:
    def __init__(self, *bodies):
        self.ready, self.unacked, self.dead = deque((body, 0) for body in bodies), {}, []

    def basic_consume(self, queue, on_message_callback, tag=0):
        while self.ready:
            self.unacked[tag := tag + 1] = body, count = self.ready.popleft()  # now invisible
            headers = {"x-delivery-count": count} if count else None
            on_message_callback(self, Settings(delivery_tag=tag), Settings(headers=headers), body)

    def basic_ack(self, tag):
        del self.unacked[tag]

    def basic_nack(self, tag, requeue):
        body, count = self.unacked.pop(tag)
        (self.ready if requeue else self.dead).append((body, count + 1))


channel = Channel(b"mail to Ada", b"broken", b"mail to Bob")
channel.basic_consume(queue="mails", on_message_callback=on_message)
print("dead letters:", [body.decode() for body, _ in channel.dead], "not confirmed:", channel.unacked)
