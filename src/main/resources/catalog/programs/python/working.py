# Streams log lines through a generator into frozen dataclasses, taken apart by
# structural pattern matching, and groups them with a defaultdict, all idiomatic
# Python.

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

LOG = ["GET /home 200 12", "GET /cart 500 87", "POST /cart 201 40", "broken", "GET /home 304 3", "GET / ok 5"]


@dataclass(frozen=True, slots=True)
class Request:
    method: str
    path: str
    status: int
    millis: int


def parse(lines: Iterable[str]) -> Iterator[Request]:
    for line in lines:  # lazy: a line is read only when the consumer asks for it
        match line.split():
            case [method, path, status, millis] if status.isdecimal() and millis.isdecimal():
                yield Request(method, path, int(status), int(millis))
            case _:
                print(f"skipped: {line!r}")


by_path: defaultdict[str, list[Request]] = defaultdict(list)
for request in parse(LOG):
    by_path[request.path].append(request)

for path, requests in sorted(by_path.items()):
    slowest = max(requests, key=lambda r: r.millis)
    failed = sum(r.status >= 500 for r in requests)  # True counts as 1
    print(f"{path}: {len(requests)} requests, {failed} failed, slowest {slowest.millis} ms")
print(
    "paths without failures:", [p for p, rs in by_path.items() if all(r.status < 500 for r in rs)]
)
