# A RabbitMQ consumer with pika: it confirms a message after the work, returns
# one that failed, and at the third failure it is dead. Below, mocks stand in.

from collections import deque
from types import SimpleNamespace as Box
from unittest.mock import MagicMock, Mock

ARGUMENTS = {"x-queue-type": "quorum", "x-delivery-limit": 2}
ARGUMENTS |= {"x-dead-letter-exchange": "", "x-dead-letter-routing-key": "dead"}  # "": by the queue's name

def main():  # import pika
    with pika.BlockingConnection(pika.ConnectionParameters(host="localhost")) as connection:
        channel = connection.channel()
        channel.queue_declare("dead", durable=True)
        channel.queue_declare("mails", durable=True, arguments=ARGUMENTS)
        channel.basic_qos(prefetch_count=1)  # not the next one before this one is confirmed
        channel.basic_consume("mails", on_message_callback=on_message)
        channel.start_consuming()

def on_message(channel, method, properties, body):
    attempt = (properties.headers or {}).get("x-delivery-count", 0) + 1
    try:
        if body == b"broken" or (body == b"mail to Bob" and attempt == 1):  # instead of sending it
            raise ConnectionError("mail server refuses")
    except ConnectionError as error:
        print(f"attempt {attempt} of {body.decode()!r}: {error}")
        channel.basic_reject(method.delivery_tag, requeue=True)  # a failure; a nack is none since 4.3
    else:
        print("sent:", body.decode())
        channel.basic_ack(method.delivery_tag)  # only now may the broker forget it
ready, unacked, dead = deque((m, 0) for m in (b"mail to Ada", b"broken", b"mail to Bob")), {}, {"dead": []}
def deliver(tag=0):
    callback = broker.basic_consume.call_args.kwargs["on_message_callback"]
    while ready:
        unacked[tag := tag + 1] = body, count = ready.popleft()  # now invisible
        callback(broker, Box(delivery_tag=tag), Box(headers={"x-delivery-count": count}), body)
def reject(tag, requeue):
    body, count = unacked.pop(tag)
    again = requeue and count < ARGUMENTS["x-delivery-limit"]  # such a queue returns it near its head
    queue = dead[ARGUMENTS["x-dead-letter-routing-key"]]
    (ready.appendleft if again else queue.append)((body, count + 1))
broker, pika = Mock(basic_ack=unacked.pop, basic_reject=reject, start_consuming=deliver), MagicMock()
pika.BlockingConnection.return_value.__enter__.return_value.channel.return_value = broker
main()
print("dead letters:", [body.decode() for body, _ in dead["dead"]], "not confirmed:", unacked)
