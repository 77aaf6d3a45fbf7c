# Exactly once from topic to topic, with the calls of confluent-kafka: records
# and offsets in one transaction. Below is what stands in for client and broker.

from types import SimpleNamespace as Box


def bill(consumer, producer):
    producer.init_transactions()  # fences off an earlier producer of this id, ends what it left open
    consumer.subscribe(["orders"])
    while (message := consumer.poll(1.0)) is not None:  # a service goes on; one without a value is false
        if message.error():
            raise KafkaException(message.error())
        producer.begin_transaction()
        try:
            producer.produce("invoices", key=message.key(), value=b"invoice " + message.value())
            positions = consumer.position(consumer.assignment())
            producer.send_offsets_to_transaction(positions, consumer.consumer_group_metadata())
            producer.commit_transaction()
        except KafkaException:
            producer.abort_transaction()
            raise  # whoever starts next reads on from the committed offset


class Consumer:  # {"group.id": "billing", "enable.auto.commit": False}
    def __init__(self):
        self.next = committed.get("orders-0", 0)
        self.subscribe, self.assignment = lambda topics: None, lambda: ["orders-0"]
        self.position, self.consumer_group_metadata = lambda on: {on[0]: self.next}, lambda: "billing"

    def poll(self, timeout):
        self.next += 1
        record = Box(key=lambda: b"ada", value=lambda n=self.next: b"%d" % n, error=lambda: None)
        return record if self.next <= 3 else None


class Producer(Box):  # {"transactional.id": "billing-1"}
    def end(self, state):
        invoices.update((place, [value, state]) for place, (value, old) in invoices.items() if old == "open")

    begin_transaction = send_offsets_to_transaction = lambda self, *given: setattr(self, "given", given)
    init_transactions = abort_transaction = lambda self: self.end("aborted")

    def produce(self, topic, key, value):  # in the log at once, for readers that do not wait
        invoices[len(invoices)] = [value.decode(), "open"]

    def commit_transaction(self):
        if self.error and len(invoices) > 1:
            raise self.error
        committed.update(self.given[0])
        self.end("committed")


invoices, committed, KafkaException = {}, {}, RuntimeError
for error in (KafkaException("coordinator not available"), MemoryError("killed"), None):
    try:
        bill(Consumer(), Producer(error=error))
    except (KafkaException, MemoryError) as reason:
        print(f"{reason}: {[*invoices.values()][-1]}, next offset {committed['orders-0']}")
print("read_uncommitted:", [value for value, _ in invoices.values()])
print("read_committed:  ", [value for value, state in invoices.values() if state == "committed"])
