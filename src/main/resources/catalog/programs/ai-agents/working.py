# The loop of an agent: the model asks for a tool, the program checks the
# request, has it approved where it costs money, runs it and reports back, for a
# limited number of steps. A scripted model stands in; the limits are real.

import json


def stock(item: str) -> int:
    return {"tea": 3, "mug": 0}[item]


def order(item: str, count: int) -> str:
    return f"{count} x {item} ordered"


TOOLS = {"stock": (stock, {"item": str}), "order": (order, {"item": str, "count": int})}
NEEDS_APPROVAL = {"order"}


def call(name: str, arguments: dict, approve) -> str:
    if name not in TOOLS:
        return f"error: there is no tool {name}"
    function, types = TOOLS[name]
    if arguments.keys() != types.keys() or any(type(arguments[k]) is not t for k, t in types.items()):
        return f"error: needs {', '.join(f'{k}: {t.__name__}' for k, t in types.items())}"
    if name in NEEDS_APPROVAL and not approve(arguments):
        return "error: not approved"
    try:
        return str(function(**arguments))
    except Exception as error:  # the model may correct itself; the agent must not stop
        return f"error: {type(error).__name__} {error}"


def run(task: str, model, approve, max_steps: int = 8) -> str | None:
    messages = [{"role": "user", "content": task}]
    for step in range(1, max_steps + 1):
        text = model(messages)
        try:
            reply = json.loads(text)
            if "answer" in reply:
                return reply["answer"]
            result = call(reply["tool"], reply["arguments"], approve)
        except (ValueError, KeyError, TypeError, AttributeError) as error:  # no tool ran
            result = f"error: not a request: {error!r}"
        messages += [{"role": "assistant", "content": text}, {"role": "tool", "content": result}]
        print(f"{step}. {text} -> {result}")
    return None  # the steps are used up; a text could be taken for the answer


script = iter([
    '{"tool": "stock", "arguments": {"item": "coffee"}}',
    '{"tool": "order", "arguments": {"item": "tea", "count": "many"}}',
    '{"tool": "order", "arguments": {"item": "tea", "count": 500}}',
    '{"tool": "order", "arguments": {"item": "tea", "count": 5}}',
    '{"tool": "delete_shop", "arguments": {}}', '{"tool": "stock"}',
    '{"answer": "Five more packets of tea are ordered."}',
])  # fmt: skip
print(run("Order more tea.", lambda _: next(script), approve=lambda order: 0 < order["count"] <= 10))
stuck = run("Is there tea?", lambda _: '{"tool": "stock", "arguments": {"item": "tea"}}', None, max_steps=2)
print("no answer within two steps" if stuck is None else stuck)
