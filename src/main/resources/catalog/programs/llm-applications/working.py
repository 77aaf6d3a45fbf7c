# The loop around a language model that calls tools: check its arguments, send
# errors back to it, limit the rounds. The model here is a scripted stand-in;
# the loop is the real thing.

import json

STOCK = {"tea": 12, "mug": 0}
TOOLS = {  # an allow-list: name -> (function, argument types); the model reaches nothing else
    "stock": (lambda item: STOCK[item], {"item": str}),
    "price": (lambda item, quantity: f"{3.5 * quantity} euros", {"item": str, "quantity": int}),
}


def call_tool(name: str, arguments: dict) -> str:
    if name not in TOOLS:
        return f"error: no tool {name!r}, there are {sorted(TOOLS)}"
    function, types = TOOLS[name]
    if {key: type(value) for key, value in arguments.items()} != types:
        return f"error: expected {', '.join(f'{k}: {t.__name__}' for k, t in types.items())}"
    return str(function(**arguments))


def run(question: str, model, max_rounds: int = 5) -> str:
    messages = [("user", question)]
    for _ in range(max_rounds):
        reply = model(messages)
        messages.append(("assistant", reply))
        if not reply.startswith("{"):
            return reply  # plain text is the final answer
        request = json.loads(reply)
        result = call_tool(request["tool"], request["arguments"])
        print(f"  {request['tool']}({request['arguments']}) -> {result}")
        messages.append(("tool", result))  # results and errors alike: the model can react
    return f"stopped after {max_rounds} rounds"


script = [
    {"tool": "stock", "arguments": {"item": "tea"}},
    {"tool": "price", "arguments": {"item": "tea", "quantity": "two"}},  # a wrong type
    {"tool": "price", "arguments": {"item": "tea", "quantity": 2}},
    {"tool": "refund", "arguments": {"order": 7}},  # not on the list
]
replies = iter([*map(json.dumps, script), "There are 12; two cost 7.0 euros."])
print("answer:", run("Is there tea, and what do two cost?", lambda messages: next(replies)))
print("endless:", run("Loop", lambda messages: json.dumps(script[0]), max_rounds=2))
