# Distributed tracing by hand: the traceparent header carries the trace from one
# service to the next, and each piece of work is a span with a parent.

import random
import re

ids = random.Random(1)
spans: list[dict] = []


def start(name: str, traceparent: str | None = None) -> dict:
    if traceparent:  # version-trace-parent-flags, W3C Trace Context
        _, trace, parent, _ = re.fullmatch(r"(\w\w)-(\w{32})-(\w{16})-(\w\w)", traceparent).groups()
    else:
        trace, parent = f"{ids.getrandbits(128):032x}", None
    span = {"name": name, "trace": trace, "id": f"{ids.getrandbits(64):016x}", "parent": parent}
    spans.append(span)
    return span


def header(span: dict) -> str:
    return f"00-{span['trace']}-{span['id']}-01"


web = start("GET /cart")
stock = start("stock.check", header(web))
start("SELECT stock", header(stock))
start("render", header(web))


def show(parent: str | None, depth: int) -> None:
    for span in spans:
        if span["parent"] == parent:
            print("  " * depth + span["name"])
            show(span["id"], depth + 1)


print("traceparent:", header(web))
show(None, 0)
print("one trace:", len({span["trace"] for span in spans}) == 1)
