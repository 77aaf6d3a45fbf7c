import sys

log = sys.stdin.read().split()
committed = 0
crashed = False


def handle(message):
    global crashed
    print("handling", message)
    if message == "crash" and not crashed:
        crashed = True
        raise RuntimeError("consumer died")


def consume():
    global committed
    for offset in range(committed, len(log)):
        handle(log[offset])
        committed = offset + 1


for run in (1, 2):
    print("run", run)
    try:
        consume()
    except RuntimeError as error:
        print(error)
print("committed", committed, "of", len(log))
