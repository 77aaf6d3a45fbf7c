# Events are counted as they come, minute by minute: a generator reads an
# endless stream, a window closes when its minute is over, and nothing is stored
# longer.

from collections import Counter
from collections.abc import Iterable, Iterator


def events() -> Iterator[tuple[int, str]]:
    """Second and kind; a real stream never ends."""
    yield from [(3, "view"), (20, "view"), (45, "buy"), (61, "view"), (75, "buy"), (190, "view")]


def tumbling(stream: Iterable[tuple[int, str]], seconds: int) -> Iterator[tuple[int, Counter]]:
    window, counts = 0, Counter()
    for second, kind in stream:
        while second // seconds > window:  # also for minutes without any event
            yield window, counts
            window, counts = window + 1, Counter()
        counts[kind] += 1
    yield window, counts


for minute, counts in tumbling(events(), seconds=60):
    print(f"minute {minute}: {dict(counts) or 'quiet'}")
