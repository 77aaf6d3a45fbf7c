import sys


class Bus:
    def __init__(self):
        self.listeners = []

    def subscribe(self, listener):
        self.listeners = [listener]

    def publish(self, event):
        for listener in self.listeners:
            listener(event)


bus = Bus()


def once(event):
    print(f"  once: {event}")
    stop()


def picky(event):
    if event == "bad":
        raise ValueError("does not like it")
    if event == "worse":
        raise RuntimeError("cannot bear it")
    print(f"  picky: {event}")


stop = bus.subscribe(once)
bus.subscribe(picky)
bus.subscribe(lambda event: print(f"  last: {event}"))
for event in sys.stdin.read().split():
    print(event)
    bus.publish(event)
