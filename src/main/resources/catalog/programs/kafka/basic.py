# The calls of confluent-kafka: a key keeps its events in sequence, a consumer
# commits after its work. The lower half stands in for Kafka.

from types import SimpleNamespace as Box

def send(producer):  # from confluent_kafka import Consumer, KafkaException, Producer
    for key, value in [(b"A1", b"new"), (b"B7", b"new"), (b"A1", b"paid")]:
        producer.produce("orders", key=key, value=value, on_delivery=report)
    producer.flush()  # produce only puts into a queue

def report(error, message):
    print("LOST:" if error else "written to partition", error or message.partition(), message.value())

def work(consumer, crash_at=None):
    try:
        consumer.subscribe(["orders"])
        while (message := consumer.poll(1.0)) is not None:  # a service goes on after None
            if message.error():
                raise KafkaException(message.error())
            print(f"read {message.partition()}, {message.offset()}: {message.key()} {message.value()}")
            if message.value() == crash_at:
                raise RuntimeError("crashed before the commit")
            consumer.commit(message=message, asynchronous=False)  # only after the work is done
    finally:
        consumer.close()  # leaves the group at once, so that the next one need not wait

def flush():  # of a Producer with {"enable.idempotence": True}: a retry keeps the sequence
    for key, value, on_delivery in [queue.pop(0).values() for _ in queue[:]]:  # one key, one partition
        fields = {"partition": (p := sum(key) % len(log)), "offset": len(log[p]), "key": key, "value": value}
        log[p].append(Box(error=lambda: None, **{name: lambda it=it: it for name, it in fields.items()}))
        on_delivery(None, log[p][-1])

def consumer():  # {"group.id": "billing", "enable.auto.commit": False, "auto.offset.reset": "earliest"}
    rest = iter([m for part in log for m in part if m.offset() >= committed.get(m.partition(), 0)])
    return Box(subscribe=lambda topics: None, poll=lambda timeout: next(rest, None), close=lambda: None,
               commit=lambda message, **_: committed.update({message.partition(): message.offset() + 1}))

queue, log, committed, KafkaException = [], [[], [], []], {}, Exception
send(Box(produce=lambda topic, **event: queue.append(event), flush=flush))
try:
    work(consumer(), crash_at=b"paid")
except RuntimeError as crash:
    print(f"{crash}: after a restart the event comes a second time")
work(consumer())
