# A partitioned log as in Apache Kafka, in plain Python: keys choose partitions,
# offsets belong to consumer groups, and a crash before the commit means
# delivery a second time.

from zlib import crc32

PARTITIONS = 3
log = [[] for _ in range(PARTITIONS)]  # append-only; reading removes nothing
committed = {}  # (group, partition) -> next offset to read


def produce(key: str, value: str) -> None:
    log[crc32(key.encode()) % PARTITIONS].append((key, value))  # same key, same partition


def assign(members: list[str]) -> dict[str, list[int]]:
    return {member: list(range(PARTITIONS))[i :: len(members)] for i, member in enumerate(members)}


def poll(group: str, partition: int, crash: bool = False) -> list[str]:
    start = committed.get((group, partition), 0)
    batch = log[partition][start:]
    if not crash:  # commit after processing: at-least-once delivery
        committed[group, partition] = start + len(batch)
    return [f"{key}:{value}" for key, value in batch]


for number, user in enumerate(["ada", "bob", "ada", "cleo", "bob", "ada"]):
    produce(user, f"click{number}")
for partition, records in enumerate(log):
    print(f"partition {partition}: {[f'{k}:{v}' for k, v in records]}")

print("two members:", assign(["m1", "m2"]))
busiest = max(range(PARTITIONS), key=lambda p: len(log[p]))
print("billing crashes after reading:", poll("billing", busiest, crash=True))
print("rebalanced to the survivor:", assign(["m2"]))
print("billing reads again:", poll("billing", busiest))
produce("ada", "click6")
print("billing, new records only:", poll("billing", crc32(b"ada") % PARTITIONS))
print("audit group starts at 0:", len(poll("audit", busiest)), "records")
lag = {p: len(log[p]) - committed.get(("billing", p), 0) for p in range(PARTITIONS)}
print("billing lag per partition:", lag)
