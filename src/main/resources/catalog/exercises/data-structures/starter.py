import sys


class Stack:
    steps = 0

    def __init__(self):
        self._items = []

    def append(self, item):
        Stack.steps += 1
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
        return self.inbox.pop()


queue = Queue()
commands = sys.stdin.read().split()
for command in commands:
    if command != "pop":
        queue.push(command)
        continue
    try:
        print(queue.pop())
    except IndexError:
        print("empty")
pushed = len(commands) - commands.count("pop")
print("no stack used" if Stack.steps < pushed else "few steps" if Stack.steps <= 2 * len(commands) else "too many steps")
