import sys


class Stack:
    def __init__(self):
        self._items = []

    def append(self, item):
        self._items.append(item)

    def pop(self):
        return self._items.pop()

    def __bool__(self):
        return bool(self._items)


class Queue:
    def __init__(self):
        self.inbox, self.outbox = Stack(), Stack()

    def push(self, item):
        self.inbox.append(item)

    def pop(self):
        if not self.outbox:
            while self.inbox:
                self.outbox.append(self.inbox.pop())
        return self.outbox.pop()


queue = Queue()
for command in sys.stdin.read().split():
    if command != "pop":
        queue.push(command)
        continue
    try:
        print(queue.pop())
    except IndexError:
        print("empty")
