# Tracing with the calls of OpenTelemetry: each piece of work is a span, and the
# header traceparent carries the trace to the next service. The lower half
# stands in for the library.

import random
from contextlib import contextmanager


def web():
    with tracer.start_as_current_span("GET /cart") as span:
        span.set_attribute("http.request.method", "GET")
        headers = {}
        inject(headers)  # what goes along with the request
        print("traceparent:", headers["traceparent"])
        stock(headers)


def stock(headers):
    with tracer.start_as_current_span("stock.check", context=extract(headers)):
        with tracer.start_as_current_span("SELECT stock") as span:
            span.set_attribute("db.system.name", "postgresql")


class tracer:
    ids, spans, active = random.Random(1), [], [None]

    def __init__(self, name, context):
        self.trace, self.parent = context or (f"{self.ids.getrandbits(128):032x}", None)
        self.name, self.id, self.attributes = name, f"{self.ids.getrandbits(64):016x}", {}
        self.set_attribute = self.attributes.__setitem__

    @contextmanager
    def start_as_current_span(name, context=None):
        tracer.spans.append(span := tracer(name, context or tracer.active[-1]))
        tracer.active.append((span.trace, span.id))
        yield span
        tracer.active.pop()


inject = lambda to: to.update(traceparent="00-{}-{}-01".format(*tracer.active[-1]))  # noqa: E731
extract = lambda headers: headers["traceparent"].split("-")[1:3]  # noqa: E731 (version, trace, span, flags)
web()
for span in tracer.spans:
    print(f"{span.name}: span {span.id}, parent {span.parent}, {span.attributes}")
print("one trace:", len({span.trace for span in tracer.spans}) == 1)
