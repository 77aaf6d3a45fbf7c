import sys
from collections import deque

attempts_left_to_fail = {}


def process(message):
    """Messages such as x:2 fail twice before they succeed."""
    name, _, fails = message.partition(":")
    left = attempts_left_to_fail.setdefault(message, int(fails or 0))
    if left > 0:
        attempts_left_to_fail[message] = left - 1
        raise RuntimeError("failed")


def work(queue, dead):
    attempts = {}
    while queue:
        message = queue.popleft()
        attempts[message] = attempts.get(message, 0) + 1
        try:
            process(message)
            print("done", message)
        except RuntimeError:
            print("attempt", attempts[message], "of", message, "failed")
            if attempts[message] < 3:
                queue.append(message)
            else:
                dead.append(message)


dead = []
work(deque(sys.stdin.read().split()), dead)
print("dead:", *dead)
