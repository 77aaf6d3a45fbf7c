# The loop of an agent: the model asks for a tool, the program checks the
# request, runs it and reports back. A scripted model stands in; the limits are
# real.

import json


def stock(item: str) -> int:
    return {"tea": 3, "mug": 0}[item]


def order(item: str, count: int) -> str:
    return f"{count} x {item} ordered"


TOOLS = {"stock": (stock, {"item": str}), "order": (order, {"item": str, "count": int})}
NEEDS_APPROVAL = {"order"}

SCRIPT = iter([
    '{"tool": "stock", "arguments": {"item": "tea"}}',
    '{"tool": "order", "arguments": {"item": "tea", "count": "many"}}',
    '{"tool": "order", "arguments": {"item": "tea", "count": 5}}',
    '{"tool": "delete_shop", "arguments": {}}',
    '{"answer": "Three are left, and five more are ordered."}',
])  # fmt: skip


def call(name: str, arguments: dict, approve) -> str:
    if name not in TOOLS:
        return f"error: there is no tool {name}"
    function, types = TOOLS[name]
    for key, kind in types.items():
        if not isinstance(arguments.get(key), kind):
            return f"error: {key} must be of type {kind.__name__}"
    if name in NEEDS_APPROVAL and not approve(name, arguments):
        return "error: refused by the user"
    return str(function(**arguments))


def run(task: str, max_steps: int = 6) -> str:
    messages = [("user", task)]
    for step in range(1, max_steps + 1):
        reply = json.loads(next(SCRIPT))  # the model sees all messages
        if "answer" in reply:
            return reply["answer"]
        result = call(reply["tool"], reply["arguments"], approve=lambda *_: True)
        messages.append(("tool", result))
        print(f"{step}. {reply['tool']}({reply['arguments']}) -> {result}")
    return "gave up: too many steps"


print(run("Is there enough tea?"))
