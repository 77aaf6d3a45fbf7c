# Exactly once from topic to topic, with the calls of confluent-kafka: what is
# written and how far was read are one transaction. The lower half stands in for
# client and broker; the program crashes once on the way.

from types import SimpleNamespace


def bill(consumer, producer, crash_at=None):
    producer.init_transactions()  # ends what an earlier producer of this id left open
    while message := consumer.poll(1.0):
        producer.begin_transaction()
        producer.produce("invoices", key=message.key(), value=f"invoice {message.value()}")
        if message.value() == crash_at:
            return print(f"crashed at {crash_at}, before the commit")
        positions = consumer.position(consumer.assignment())
        producer.send_offsets_to_transaction(positions, consumer.consumer_group_metadata())
        producer.commit_transaction()


class Consumer:  # {"group.id": "billing", "enable.auto.commit": False}
    def __init__(self):
        self.next = committed.get("orders-0", 0)
        self.consumer_group_metadata, self.assignment = lambda: "billing", lambda: ["orders-0"]

    def position(self, partitions):
        return {partition: self.next for partition in partitions}

    def poll(self, timeout):
        self.next += 1
        return orders[self.next - 1] if self.next <= len(orders) else None


class Producer:  # {"transactional.id": "billing-1"}
    def init_transactions(self):
        for record in invoices:
            record["state"] = record["state"].replace("open", "aborted")

    def begin_transaction(self):
        self.start = len(invoices)

    def produce(self, topic, key, value):  # in the log at once, for readers that do not wait
        invoices.append({"key": key, "value": value, "state": "open"})

    def send_offsets_to_transaction(self, offsets, group):
        self.offsets = offsets

    def commit_transaction(self):
        committed.update(self.offsets)
        for record in invoices[self.start :]:
            record["state"] = "committed"


orders = [SimpleNamespace(key=lambda: "ada", value=lambda n=n: n) for n in (1, 2, 3)]
invoices, committed = [], {}
bill(Consumer(), Producer(), crash_at=2)
bill(Consumer(), Producer())
print("offsets:", committed)
for level, states in [("read_uncommitted", {"committed", "aborted"}), ("read_committed", {"committed"})]:
    print(f"{level}:", [record["value"] for record in invoices if record["state"] in states])
