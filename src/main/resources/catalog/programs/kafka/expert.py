# Exactly once with confluent-kafka: records and offsets in one transaction.
# Mocks stand in for the client, a list and a dictionary for the broker.

from unittest.mock import Mock


def bill(consumer, producer):  # from confluent_kafka import Consumer, KafkaException, Producer
    try:
        producer.init_transactions()  # fences off an earlier producer of this id, ends what it left open
        consumer.subscribe(["orders"])
        while (message := consumer.poll(1.0)) is not None:  # a service goes on; one without value is false
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
    finally:
        consumer.close()  # leaves the group at once


def billing_consumer():  # Consumer({"group.id": "billing", "enable.auto.commit": False, ...})
    done = committed["orders-0"]
    rest = [Mock(**{"value.return_value": b"%d" % n, "error.return_value": None}) for n in range(done + 1, 4)]
    consumer = Mock(**{"poll.side_effect": [*rest, None]})
    consumer.position.side_effect = lambda partitions: {"orders-0": done + consumer.poll.call_count}
    return consumer


def billing_producer(failure):  # Producer({"transactional.id": "billing-1", ...})
    def end(state):
        for invoice in invoices:
            invoice[1] = state if invoice[1] == "open" else invoice[1]

    def commit():
        if failure and len(invoices) > 1:
            raise failure
        committed.update(producer.send_offsets_to_transaction.call_args.args[0])
        end("committed")

    producer = Mock()
    producer.produce.side_effect = lambda topic, key, value: invoices.append([value.decode(), "open"])
    producer.init_transactions.side_effect = producer.abort_transaction.side_effect = lambda: end("aborted")
    producer.commit_transaction.side_effect = commit
    return producer


invoices, committed, KafkaException = [], {"orders-0": 0}, RuntimeError
for failure in (KafkaException("coordinator not available"), MemoryError("killed"), None):
    try:
        bill(billing_consumer(), billing_producer(failure))
    except (KafkaException, MemoryError) as reason:
        print(f"{reason}: {invoices[-1]}, next offset {committed['orders-0']}")
print("read_uncommitted:", [value for value, _ in invoices])
print("read_committed:  ", [value for value, state in invoices if state == "committed"])
