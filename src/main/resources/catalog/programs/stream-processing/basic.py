# Events are counted by the minute in which they happened: a generator reads an
# endless stream, a window stays open a little for those that come late, then it
# closes, and nothing is stored longer.

from collections import Counter
from collections.abc import Iterable, Iterator


def events() -> Iterator[tuple[int, str]]:
    """Second and kind; a real stream never ends."""
    yield from [(3, "view"), (20, "view"), (61, "view"), (45, "buy"), (75, "buy"), (190, "view"), (59, "buy")]


def tumbling(stream: Iterable[tuple[int, str]], seconds: int, late: int) -> Iterator[tuple[int, Counter]]:
    watermark, closed = 0, 0  # what is older than the watermark is not waited for
    windows: dict[int, Counter] = {}
    for second, kind in stream:
        if second // seconds < closed:
            print(f"second {second}: {kind} came too late")
            continue
        windows.setdefault(second // seconds, Counter())[kind] += 1
        watermark = max(watermark, second - late)
        while watermark // seconds > closed:  # also for minutes without any event
            yield closed, windows.pop(closed, Counter())
            closed += 1
    for window in range(closed, max(windows, default=-1) + 1):  # the end, if there is one
        yield window, windows.get(window, Counter())


for minute, counts in tumbling(events(), seconds=60, late=30):
    print(f"minute {minute}: {dict(counts) or 'quiet'}")
