# Tracing with the calls of OpenTelemetry: each piece of work is a span, and the
# header traceparent carries the trace to the next service. Below, a stand-in.

import random
from contextlib import contextmanager
from types import SimpleNamespace as Box
# Each service sets up once where its spans go, here to the console, in earnest to a collector:
#   provider = TracerProvider()
#   provider.add_span_processor(BatchSpanProcessor(ConsoleSpanExporter()))
#   trace.set_tracer_provider(provider)
#   tracer = trace.get_tracer(__name__)
def web():
    with tracer.start_as_current_span("GET /cart", kind=SpanKind.SERVER, attributes={"http.route": "/cart"}):
        with tracer.start_as_current_span("GET", kind=SpanKind.CLIENT):
            headers = {}
            inject(headers)  # what goes along with the request
            send(headers)

def stock(headers):
    with tracer.start_as_current_span("GET /stock", context=extract(headers), kind=SpanKind.SERVER):
        with tracer.start_as_current_span("SELECT stock", kind=SpanKind.CLIENT) as span:
            span.set_attribute("db.system.name", "postgresql")

@contextmanager
def start_as_current_span(name, context=None, kind="internal", attributes=()):
    trace, parent = context or active[-1] or (f"{ids.getrandbits(128):032x}", None)
    values, number = dict(attributes), f"{ids.getrandbits(64):016x}"
    active.append((trace, number))
    try:
        yield Box(set_attribute=values.__setitem__)
    finally:  # after an error as well
        active.pop()
        print(f"trace {trace[:6]} span {number[:6]} in {str(parent)[:6]}: {name} ({kind}) {values}")
def inject(carrier):  # version, trace, span, flags
    carrier["traceparent"] = "00-{}-{}-01".format(*active[-1])
def extract(carrier):
    return carrier["traceparent"].split("-")[1:3]
def send(headers):
    print("traceparent:", headers["traceparent"])
    active.append(None)  # in the other process no span is active: it knows but the header
    stock(headers)
    active.pop()
tracer, SpanKind = Box(start_as_current_span=start_as_current_span), Box(SERVER="server", CLIENT="client")
ids, active = random.Random(1), [None]
web()
