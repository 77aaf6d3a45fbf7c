# A work queue: a message stays invisible while somebody works on it, comes back
# when the worker does not confirm it, and is put aside after three attempts.

from collections import deque

queue = deque([("mail to Ada", 0), ("broken", 0), ("mail to Bob", 0)])
dead: list[str] = []
crashed = False


def work(message: str) -> None:
    global crashed
    if message == "broken":
        raise ValueError("cannot be read")
    if message == "mail to Bob" and not crashed:
        crashed = True
        raise ConnectionError("worker crashed")
    print("done:", message)


while queue:
    message, attempts = queue.popleft()  # invisible to others now
    try:
        work(message)  # no exception: acknowledged, gone for good
    except Exception as error:
        attempts += 1
        print(f"attempt {attempts} of {message!r}: {error}")
        if attempts < 3:
            queue.append((message, attempts))
        else:
            dead.append(message)

print("dead letters:", dead)
