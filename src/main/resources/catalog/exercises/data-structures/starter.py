import sys


class Queue:
    def __init__(self):
        self.inbox, self.outbox = [], []

    def push(self, item):
        self.inbox.append(item)

    def pop(self):
        return self.inbox.pop()


queue = Queue()
for command in sys.stdin.read().split():
    if command != "pop":
        queue.push(command)
        continue
    try:
        print(queue.pop())
    except IndexError:
        print("empty")
