import sys
from types import SimpleNamespace as Message

crashed = False


def handle(value):
    global crashed
    print("handling", value.decode())
    if value == b"crash" and not crashed:
        crashed = True
        raise RuntimeError("consumer died")


def consume(consumer):
    while (message := consumer.poll(1.0)) is not None:  # a service goes on after None
        handle(message.value())
        consumer.commit(message=message, asynchronous=False)


class Consumer:
    """Stands in for the client and the broker, of one partition, with enable.auto.commit off."""

    committed = 0  # what the broker knows of the group

    def __init__(self, log):
        self.log, self.position = log, Consumer.committed

    def poll(self, timeout=None):
        if self.position == len(self.log):
            return None
        offset, self.position = self.position, self.position + 1
        return Message(value=lambda: self.log[offset], offset=lambda: offset, error=lambda: None)

    def commit(self, message=None, asynchronous=True):
        Consumer.committed = self.position if message is None else message.offset() + 1


log = sys.stdin.read().encode().split()
for run in (1, 2):
    print("run", run)
    try:
        consume(Consumer(log))
    except RuntimeError as error:
        print(error)
print("committed", Consumer.committed, "of", len(log))
