# A fuzzer finds the input that breaks a parser: it changes known inputs, keeps
# those that reach new lines, and so works its way into the code.

import random
import sys


def parse(data: bytes) -> int:
    """Reads 'N', a length, and that many bytes; forgets to check the length."""
    if len(data) < 3:
        return 0
    if data[0] != ord("N"):
        return 0
    length = data[1]
    if length > 8:
        return 0
    total = 0
    for index in range(length):
        total += data[2 + index]  # beyond the end when the length lies
    return total


def run(data: bytes) -> tuple[frozenset[int], Exception | None]:
    lines: set[int] = set()

    def trace(frame, event, _):
        if frame.f_code is parse.__code__:
            lines.add(frame.f_lineno)
            return trace

    sys.settrace(trace)
    try:
        parse(data)
        return frozenset(lines), None
    except Exception as error:
        return frozenset(lines), error
    finally:
        sys.settrace(None)


rng = random.Random(1)
corpus, seen = [b"aaaa"], set()
for attempt in range(1, 20_001):
    data = bytearray(rng.choice(corpus))
    data[rng.randrange(len(data))] = rng.choice([rng.randrange(256), *b"N\x00\x08\xff"])
    lines, error = run(bytes(data))
    if error:
        print(f"crash: {bytes(data)!r}: {type(error).__name__}")
        break
    if not lines <= seen:
        seen |= lines
        corpus.append(bytes(data))
print(f"{len(corpus)} inputs kept, found within 20000 attempts: {attempt < 20_000}")
