# Event-time windows with a watermark: events arrive out of order, each is
# counted in the minute it happened, and a window closes when the watermark
# passes its end.

from collections import Counter

WINDOW, ALLOWED_DELAY = 60, 20  # seconds


def windows(events):
    open_windows, highest = {}, 0
    for event_time, page in events:
        start = event_time - event_time % WINDOW
        watermark = highest - ALLOWED_DELAY  # nothing older is expected any more
        if start + WINDOW <= watermark:
            yield f"t={event_time}: {page} is late, its window has closed -> side output"
            continue
        open_windows.setdefault(start, Counter())[page] += 1
        highest = max(highest, event_time)
        for closed in sorted(s for s in open_windows if s + WINDOW <= highest - ALLOWED_DELAY):
            counts = dict(open_windows.pop(closed))
            yield f"t={event_time}: window [{closed}, {closed + WINDOW}) final: {counts}"
    for start, counts in sorted(open_windows.items()):
        yield f"still open: window [{start}, {start + WINDOW}) so far: {dict(counts)}"


arrivals = [  # (when it happened, page) in the order of arrival
    (5, "home"),
    (42, "cart"),
    (63, "home"),
    (58, "home"),  # out of order, but within the allowed delay: still counted
    (78, "cart"),
    (81, "home"),  # watermark 61: the first window closes
    (30, "cart"),  # too late
    (150, "home"),  # watermark 130: the second window closes
]
for line in windows(arrivals):
    print(line)
