# Windows by event time in Flink SQL: events arrive out of order, each counts in
# the minute it happened, and a window closes when the watermark passes its end.
# The program plays a few clicks through.

import re
from collections import Counter

FLINK_SQL = """
CREATE TABLE clicks (page STRING, clicked TIMESTAMP_LTZ(3),
  WATERMARK FOR clicked AS clicked - INTERVAL '20' SECOND) WITH ('connector' = 'kafka', ...);

SELECT window_start, window_end, page, COUNT(*)
FROM TABLE(TUMBLE(TABLE clicks, DESCRIPTOR(clicked), INTERVAL '60' SECOND))
GROUP BY window_start, window_end, page;
"""
DELAY, WINDOW = map(int, re.findall(r"INTERVAL '(\d+)' SECOND", FLINK_SQL))


def windows(events):
    open_windows, highest = {}, 0
    for event_time, page in events:
        start = event_time - event_time % WINDOW
        watermark = highest - DELAY  # nothing older is expected any more
        if start + WINDOW <= watermark:
            yield f"t={event_time}: {page} is late, its window has closed: dropped"
            continue
        open_windows.setdefault(start, Counter())[page] += 1
        highest = max(highest, event_time)
        for closed in sorted(s for s in open_windows if s + WINDOW <= highest - DELAY):
            counts = dict(open_windows.pop(closed))
            yield f"t={event_time}: window [{closed}, {closed + WINDOW}) final: {counts}"
    for start, counts in sorted(open_windows.items()):
        yield f"still open: window [{start}, {start + WINDOW}) so far: {dict(counts)}"


arrivals = [  # (when it happened, page) in the order of arrival
    (5, "home"),
    (42, "cart"),
    (63, "home"),
    (58, "home"),  # out of order, but within the delay: still counted
    (78, "cart"),
    (81, "home"),  # watermark 61: the first window closes
    (30, "cart"),  # too late
    (150, "home"),  # watermark 130: the second window closes
]
for line in windows(arrivals):
    print(line)
