# A Lambda handler behind an SQS queue: it reports the messages that failed, so
# that only those come back (ReportBatchItemFailures in the event source
# mapping), and it may meet a message twice.

import json

seen: set[str] = set()  # a DynamoDB table with a conditional write, in real life
booked: list[str] = []


def book(order: dict) -> None:
    if order["cents"] <= 0:
        raise ValueError(f"order {order['id']} has no amount")
    booked.append(order["id"])


def handler(event: dict, context: object) -> dict:
    failures = []
    for record in event["Records"]:
        try:
            order = json.loads(record["body"])
            if order["id"] not in seen:  # SQS delivers at least once, and a sender may repeat itself
                book(order)
                seen.add(order["id"])
        except Exception as error:  # whatever it is, it must not bring the others back
            print(f"message {record['messageId']}: {type(error).__name__}: {error}")
            failures.append({"itemIdentifier": record["messageId"]})
    return {"batchItemFailures": failures}  # after maxReceiveCount they go to the dead-letter queue


EVENT = json.loads(r"""
{"Records": [
  {"messageId": "m1", "body": "{\"id\": \"A1\", \"cents\": 1999}"},
  {"messageId": "m2", "body": "{\"id\": \"A2\", \"cents\": 0}"},
  {"messageId": "m3", "body": "{\"id\": \"A1\", \"cents\": 1999}"},
  {"messageId": "m4", "body": "not json"}
]}
""")

response = handler(EVENT, None)
print("booked:", booked)
print("response:", json.dumps(response))
