# One DynamoDB table for customers and orders: the partition key groups, the
# sort key orders. The calls are those of boto3; a small table stands in.

import re

KEY_SCHEMA = [{"AttributeName": "PK", "KeyType": "HASH"}, {"AttributeName": "SK", "KeyType": "RANGE"}]


def main(table) -> None:  # boto3.resource("dynamodb").create_table(...) once, later .Table("shop")
    table.put_item(Item={"PK": "CUSTOMER#ada", "SK": "PROFILE", "city": "London"})
    for day, euros in (("2025-01-03", 20), ("2025-03-01", 35), ("2025-03-09", 12)):
        table.put_item(Item={"PK": "CUSTOMER#ada", "SK": f"ORDER#{day}", "euros": euros})
    table.put_item(Item={"PK": "CUSTOMER#bob", "SK": "ORDER#2025-03-05", "euros": 8})

    march = table.query(
        KeyConditionExpression="PK = :customer AND begins_with(SK, :start)",
        ExpressionAttributeValues={":customer": "CUSTOMER#ada", ":start": "ORDER#2025-03"},
        ScanIndexForward=False,  # newest first
    )
    print("orders in March:", [f"{item['SK']}: {item['euros']} euros" for item in march["Items"]])
    whose = {":customer": "CUSTOMER#ada"}
    ada = table.query(KeyConditionExpression="PK = :customer", ExpressionAttributeValues=whose, Limit=2)
    print("first page of ada:", [item["SK"] for item in ada["Items"]])
    print("next with ExclusiveStartKey =", ada.get("LastEvaluatedKey"))  # None: that was the last page


class Table:
    def __init__(self, keys):
        self.items, self.keys = {}, [key["AttributeName"] for key in keys]

    def put_item(self, Item):
        self.items[tuple(Item[key] for key in self.keys)] = Item  # the same key again: replaced

    def query(self, KeyConditionExpression, ExpressionAttributeValues, ScanIndexForward=True, Limit=100):
        known = re.fullmatch(r"PK = (:\w+)(?: AND begins_with\(SK, (:\w+)\))?", KeyConditionExpression)
        if known is None:
            raise ValueError(f"not read by this stand-in: {KeyConditionExpression}")
        pk, start = (ExpressionAttributeValues[name] if name else "" for name in known.groups())
        found = sorted(key for key in self.items if key[0] == pk and key[1].startswith(start))
        page = (found if ScanIndexForward else found[::-1])[:Limit]
        more = {"LastEvaluatedKey": dict(zip(self.keys, page[-1]))} if len(page) < len(found) else {}
        return {"Items": [self.items[key] for key in page], **more}


main(Table(KEY_SCHEMA))
