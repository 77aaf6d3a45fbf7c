# A gRPC service config: deadline and retries for each method, as clients of all
# languages read it. The program applies it with its own clock and shows a
# deadline, a status that must not be retried and a busy server.

import json

CONFIG = json.loads("""
{"methodConfig": [
  {"name": [{"service": "shop.v1.Orders", "method": "Get"}],
   "timeout": "1s",
   "retryPolicy": {"maxAttempts": 4, "initialBackoff": "0.1s", "maxBackoff": "0.3s",
                   "backoffMultiplier": 2, "retryableStatusCodes": ["UNAVAILABLE"]}},
  {"name": [{"service": "shop.v1.Orders"}], "timeout": "2s"}],
 "retryThrottling": {"maxTokens": 10, "tokenRatio": 0.5}}
""")
tokens = CONFIG["retryThrottling"]["maxTokens"]


def seconds(text: str) -> float:
    return float(text.removesuffix("s"))


def method_config(service: str, method: str) -> dict:  # the most exact name wins
    for wanted in ({"service": service, "method": method}, {"service": service}):
        for config in CONFIG["methodConfig"]:
            if wanted in config["name"]:
                return config
    return {}


def call(service: str, method: str, server) -> tuple[str, str]:  # the status, and how it came to it
    global tokens
    config = method_config(service, method)
    retry = config.get("retryPolicy", {"maxAttempts": 1, "retryableStatusCodes": []})
    deadline, now = seconds(config.get("timeout", "inf")), 0.0  # without one a call may wait forever
    for attempt in range(1, retry["maxAttempts"] + 1):
        took, status = server(attempt, deadline - now)  # the server is told how much time is left
        now += took
        if now > deadline:
            return "DEADLINE_EXCEEDED", f"after {deadline:.1f} s, attempt {attempt}"
        again = status in retry["retryableStatusCodes"]
        limit = CONFIG["retryThrottling"]["maxTokens"]
        change = -1 if again else CONFIG["retryThrottling"]["tokenRatio"] if status == "OK" else 0
        tokens = min(limit, max(0, tokens + change))
        if not again or attempt == retry["maxAttempts"]:
            return status, f"at {now:.2f} s, attempt {attempt}"
        if tokens <= limit / 2:
            return status, f"attempt {attempt}, no more: too many fail ({tokens:g} of {limit} tokens)"
        backoff = seconds(retry["initialBackoff"]) * retry["backoffMultiplier"] ** (attempt - 1)
        now += min(backoff, seconds(retry["maxBackoff"]))  # clients draw around it, not to come all at once
        if now >= deadline:
            return "DEADLINE_EXCEEDED", f"after {deadline:.1f} s, before attempt {attempt + 1}"


ORDERS = "shop.v1.Orders"
print("Get, three failures:", *call(ORDERS, "Get", lambda n, left: (0.05, "OK" if n > 3 else "UNAVAILABLE")))
print("Get, no such order: ", *call(ORDERS, "Get", lambda n, left: (0.05, "NOT_FOUND")))
print("Get, a slow server: ", *call(ORDERS, "Get", lambda n, left: (1.5, "OK")))
print("Place, not repeated:", *call(ORDERS, "Place", lambda n, left: (0.05, "UNAVAILABLE")))
print("Get, all are busy:  ", *call(ORDERS, "Get", lambda n, left: (0.05, "UNAVAILABLE")))
