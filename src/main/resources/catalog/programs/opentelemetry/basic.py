# Tracing with the calls of OpenTelemetry: each piece of work is a span, and the
# header traceparent carries the trace to the next service. Below, a stand-in.

import random
from contextlib import contextmanager
from types import SimpleNamespace

SpanKind = SimpleNamespace(INTERNAL="internal", SERVER="server", CLIENT="client")


def web():
    with tracer.start_as_current_span("GET /cart", kind=SpanKind.SERVER, attributes={"http.route": "/cart"}):
        with tracer.start_as_current_span("GET", kind=SpanKind.CLIENT):
            inject(headers := {})  # what goes along with the request
            stock(headers)


def stock(headers):
    print("traceparent:", headers["traceparent"])
    with tracer.start_as_current_span("GET /stock", context=extract(headers), kind=SpanKind.SERVER):
        with tracer.start_as_current_span("SELECT stock", kind=SpanKind.CLIENT) as span:
            span.set_attribute("db.system.name", "postgresql")


class Tracer:
    ids, spans, active = random.Random(1), [], [None]

    @contextmanager
    def start_as_current_span(self, name, context=None, kind=SpanKind.INTERNAL, attributes=()):
        trace, parent = context or self.active[-1] or (f"{self.ids.getrandbits(128):032x}", None)
        span = SimpleNamespace(name=name, kind=kind, trace=trace, parent=parent, attributes=dict(attributes))
        span.set_attribute, span.id = span.attributes.__setitem__, f"{self.ids.getrandbits(64):016x}"
        self.spans.append(span)
        self.active.append((trace, span.id))
        try:
            yield span
        finally:  # after an error as well
            self.active.pop()
tracer = Tracer()
inject = lambda to: to.update(traceparent="00-{}-{}-01".format(*tracer.active[-1]))  # noqa: E731
extract = lambda headers: headers["traceparent"].split("-")[1:3]  # noqa: E731 (version, trace, span, flags)
web()
for span in tracer.spans:
    print(f"{span.name} ({span.kind}): span {span.id}, parent {span.parent}, {span.attributes}")
print("one trace:", len({span.trace for span in tracer.spans}) == 1)
