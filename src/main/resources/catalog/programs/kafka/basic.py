# A producer and a consumer of Apache Kafka: the key keeps the events of one
# order in sequence, and the consumer commits after its work. The client is a
# stand-in.

PARTITIONS = [[], [], []]
committed = {0: 0, 1: 0, 2: 0}  # of the consumer group "billing"


def produce(topic: str, key: str, value: str) -> None:
    PARTITIONS[sum(key.encode()) % 3].append((key, value))


def consume(topic: str, group: str):
    for number, log in enumerate(PARTITIONS):
        for offset in range(committed[number], len(log)):
            yield number, offset, *log[offset]
            committed[number] = offset + 1  # commit(): only after the work is done


for key, value in [("A1", "created"), ("B7", "created"), ("A1", "paid"), ("A1", "sent")]:
    produce("orders", key, value)

done = []
for partition, offset, key, value in consume("orders", "billing"):
    print(f"partition {partition} offset {offset}: {key} {value}")
    done.append((key, value))
    if value == "paid":
        break  # the consumer stops before it could commit this one

print("after a restart:")
for partition, offset, key, value in consume("orders", "billing"):
    again = " (a second time)" if (key, value) in done else ""
    print(f"partition {partition} offset {offset}: {key} {value}{again}")
