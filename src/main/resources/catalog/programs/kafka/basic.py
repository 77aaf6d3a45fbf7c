# Kafka with the calls of confluent-kafka: a key keeps the events of an order in
# sequence, a consumer commits after its work. Below is what stands in for both.

from types import SimpleNamespace as Box


def send(producer, events):  # from confluent_kafka import Consumer, KafkaException, Producer
    for key, value in events:
        producer.produce("orders", key=key, value=value, on_delivery=report)
    producer.flush()  # produce only puts into a queue


def report(error, message):
    print("LOST:" if error else "written to partition", error or message.partition(), message.value())


def work(consumer, crash_at=None):
    consumer.subscribe(["orders"])
    while (message := consumer.poll(1.0)) is not None:  # a service goes on after None
        if message.error():
            raise KafkaException(message.error())
        print(f"read {message.partition()}, {message.offset()}: {message.key()} {message.value()}")
        if message.value() == crash_at:
            return print("crashed before the commit: after a restart it comes a second time")
        consumer.commit(message=message, asynchronous=False)  # only after the work is done
    consumer.close()


def produce(topic, key, value, on_delivery):  # {"enable.idempotence": True}: a retry keeps the sequence
    part = sum(key) % len(log)  # the same key, the same partition
    fields = {"partition": part, "offset": len(log[part]), "key": key, "value": value, "error": None}
    log[part].append(Box(**{name: lambda field=field: field for name, field in fields.items()}))
    on_delivery(None, log[part][-1])


def consumer():  # {"group.id": "billing", "enable.auto.commit": False, "auto.offset.reset": "earliest"}
    rest = iter([m for part in log for m in part if m.offset() >= committed.get(m.partition(), 0)])
    return Box(subscribe=lambda topics: None, poll=lambda timeout: next(rest, None), close=lambda: None,
               commit=lambda message, **_: committed.update({message.partition(): message.offset() + 1}))


log, committed, KafkaException = [[], [], []], {}, RuntimeError
send(Box(produce=produce, flush=lambda: None), [(b"A1", b"new"), (b"B7", b"new"), (b"A1", b"paid")])
work(consumer(), crash_at=b"paid")
work(consumer())
