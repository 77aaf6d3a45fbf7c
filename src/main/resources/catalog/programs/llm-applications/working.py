# The loop around a language model that calls tools, with the messages of chat
# APIs: tools are told as JSON Schema, calls are checked, errors go back to the
# model, and the rounds are limited. The model here is a recorded stand-in.

import json

STOCK, COST = {"tea": 12, "mug": 0}, {"tea": 3.5, "mug": 8}
ITEM, NUMBER = {"type": "string", "enum": [*STOCK]}, {"type": "integer"}
TOOLS = [  # sent with each request
    {"type": "function", "function": {"name": name, "description": text, "parameters": {
        "type": "object", "required": [*fields], "additionalProperties": False, "properties": fields}}}
    for name, text, fields in [
        ("get_stock", "How many pieces of an item are there.", {"item": ITEM}),
        ("get_price", "The price of several pieces, in euros.", {"item": ITEM, "quantity": NUMBER})]
]  # fmt: skip
HANDLERS = {"get_stock": lambda item: STOCK[item], "get_price": lambda item, quantity: COST[item] * quantity}
TYPES = {"string": str, "integer": int}
def call_tool(name: str, arguments: str) -> str:
    schema = next((t["function"]["parameters"] for t in TOOLS if t["function"]["name"] == name), None)
    if schema is None:
        return f"error: there is no tool {name}"
    try:
        given = json.loads(arguments)  # the model wrote it: it may be anything
        if given.keys() != schema["properties"].keys():  # here all are required
            return f"error: expected {', '.join(schema['required'])}"
    except (json.JSONDecodeError, AttributeError):
        return "error: the arguments are no JSON object"
    for key, rule in schema["properties"].items():
        if type(given[key]) is not TYPES[rule["type"]] or given[key] not in rule.get("enum", [given[key]]):
            return f"error: {key} must be {rule.get('enum', rule['type'])}"
    return json.dumps(HANDLERS[name](**given))

def run(question: str, complete, max_rounds: int = 5) -> str:
    messages = [{"role": "user", "content": question}]
    for _ in range(max_rounds):
        message = complete(messages=messages, tools=TOOLS)
        messages.append(message)
        if not message.get("tool_calls"):
            return message["content"]
        for call in message["tool_calls"]:
            result = call_tool(**call["function"])
            print(f"  {call['function']['name']} {call['function']['arguments']} -> {result}")
            messages.append({"role": "tool", "tool_call_id": call["id"], "content": result})
    raise RuntimeError(f"no answer after {max_rounds} rounds")  # no text: it would pass for an answer

CALLS = [("get_stock", '{"item": "tee"}'), ("get_stock", '{"item": "tea"}'), ("refund", "{}"),
         ("get_price", '{"item": "tea"}'), ("get_price", '{"item": "tea", "quantity": 2}')]  # fmt: skip
def recorded(messages, tools):  # like a model it knows but what the messages say
    turn = sum(message["role"] == "assistant" for message in messages)
    results = [message["content"] for message in messages if message["role"] == "tool"]
    if turn == len(CALLS):
        return {"role": "assistant", "content": f"There are {results[1]}; two cost {results[4]} euros."}
    call = dict(zip(("name", "arguments"), CALLS[turn]))
    return {"role": "assistant", "tool_calls": [{"id": f"c{turn}", "type": "function", "function": call}]}

print("answer:", run("Is there tea, and what do two cost?", recorded, max_rounds=6))
try:
    print("cut short:", run("Is there tea, and what do two cost?", recorded, max_rounds=2))
except RuntimeError as error:
    print("stopped:", error)
