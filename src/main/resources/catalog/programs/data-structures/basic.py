# Stack, queue, set and heap: four ways to keep things, and what each is good
# for.

import heapq
from collections import deque

stack = []  # last in, first out: undo
for step in ["type", "delete", "paste"]:
    stack.append(step)
print("undo:", stack.pop(), "then", stack.pop())

queue = deque(["ada", "bob"])  # first in, first out: a waiting line
queue.append("cleo")
print("served:", queue.popleft(), "- waiting:", list(queue))

seen = set()  # asks "was it there?" at once, however large it is
doubled = []
for word in ["tea", "mug", "tea", "jam", "mug"]:
    if word in seen:
        doubled.append(word)
    seen.add(word)
print("seen twice:", doubled)

heap = [(3, "write report"), (1, "fix outage"), (2, "answer mail")]
heapq.heapify(heap)  # the smallest is always at hand
heapq.heappush(heap, (0, "fire drill"))
print("first:", heapq.heappop(heap)[1], "then", heapq.heappop(heap)[1])
