# The life of a message in a work queue: hidden while in work instead of removed, delivered
# again after a crash, dead-lettered when it is poison, and consumed idempotently.

VISIBILITY_TIMEOUT, MAX_DELIVERIES = 3, 2

queue = [
    {"id": "a", "body": "pay 10", "visible_at": 0, "deliveries": 0},
    {"id": "b", "body": "pay 5", "visible_at": 0, "deliveries": 0},
    {"id": "c", "body": "not a payment", "visible_at": 0, "deliveries": 0},
]
dead_letters = []
payments = {}  # keyed by message id: handling a message twice changes nothing


def receive(now):
    for message in [m for m in queue if m["visible_at"] <= now]:
        if message["deliveries"] == MAX_DELIVERIES:
            queue.remove(message)
            dead_letters.append(message)
            continue
        message["deliveries"] += 1
        message["visible_at"] = now + VISIBILITY_TIMEOUT  # others cannot see it until then
        return message
    return None


for now in range(6):
    if not (message := receive(now)):
        print(f"t={now} nothing visible")
        continue
    verb, *amount = message["body"].split()
    outcome = "could not be handled"
    if verb == "pay":
        outcome = "duplicate ignored" if message["id"] in payments else f"paid {amount[0]}"
        payments.setdefault(message["id"], int(amount[0]))
        if now == 0:
            outcome += ", then the worker died before the acknowledgement"
        else:
            queue.remove(message)  # the acknowledgement
    print(f"t={now} {message['id']}, delivery {message['deliveries']}: {outcome}")

print("after the last retry:", receive(now=9))
print(f"paid in total {sum(payments.values())}, dead letters {[m['id'] for m in dead_letters]}")
