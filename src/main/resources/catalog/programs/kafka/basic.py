# A producer and a consumer of Apache Kafka, with the calls of confluent-kafka:
# the key keeps the events of one order in sequence, and the consumer commits
# after its work. The lower half stands in for client and broker.


def work(consumer, crash_at=None):
    consumer.subscribe(["orders"])
    while message := consumer.poll(1.0):
        print(f"  {message.partition()}, {message.offset()}: {message.key()} {message.value()}")
        if message.value() == crash_at:
            return print("  crashed before the commit")
        consumer.commit(message, asynchronous=False)  # only after the work is done


class Message:
    def __init__(self, partition, offset, key, value):
        self.partition, self.offset = lambda: partition, lambda: offset
        self.key, self.value = lambda: key, lambda: value


class Producer:
    def produce(self, topic, key, value):
        partition = sum(key.encode()) % len(log)  # the same key, the same partition
        log[partition].append(Message(partition, len(log[partition]), key, value))


class Consumer:  # {"group.id": "billing", "enable.auto.commit": False}
    def subscribe(self, topics):
        self.rest = [m for part in log for m in part if m.offset() >= committed.get(m.partition(), 0)]

    def poll(self, timeout):
        return self.rest.pop(0) if self.rest else None

    def commit(self, message, asynchronous=True):
        committed[message.partition()] = message.offset() + 1


log, committed = [[], [], []], {}  # of the topic; of the group
producer = Producer()
for key, value in [("A1", "created"), ("B7", "created"), ("A1", "paid"), ("A1", "sent")]:
    producer.produce("orders", key=key, value=value)
print("first run (partition, offset: order):")
work(Consumer(), crash_at="paid")
print("after a restart, 'paid' comes a second time:")
work(Consumer())
