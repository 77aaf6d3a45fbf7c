import sys


class Queue:
    def __init__(self):
        self.inbox, self.outbox = [], []

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
