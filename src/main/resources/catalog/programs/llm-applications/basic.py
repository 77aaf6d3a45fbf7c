# A call to a chat model over HTTP: what is sent, what comes back, and what a
# program must check. The answers are recorded, so that it runs without a key.

import json

# POST .../v1/chat/completions, "Authorization: Bearer ..." with a key out of the environment
request = {
    "model": "some-model",
    "messages": [
        {"role": "system", "content": "Answer in one sentence."},
        {"role": "user", "content": "What is a byte?"},
    ],
    "max_completion_tokens": 8,
}
RECORDED = [
    (429, '{"error": {"message": "Rate limit reached"}}'),
    (200, """{"choices": [{"finish_reason": "length",
        "message": {"role": "assistant", "content": "A byte is a group of eight"}}],
        "usage": {"prompt_tokens": 24, "completion_tokens": 8}}"""),
    (200, """{"choices": [{"finish_reason": "stop",
        "message": {"role": "assistant", "content": "A byte is a group of eight bits."}}],
        "usage": {"prompt_tokens": 24, "completion_tokens": 10}}"""),
]  # fmt: skip
PRICE = {"prompt_tokens": 0.50, "completion_tokens": 1.50}  # euros for a million
cost = 0.0
for status, body in RECORDED:
    if status == 429 or status >= 500:
        print(f"HTTP {status}: wait, and longer each time, then send it again")
        continue
    answer = json.loads(body)
    cost += sum(answer["usage"][kind] * PRICE[kind] for kind in PRICE) / 1e6
    choice = answer["choices"][0]
    if choice["finish_reason"] == "stop":
        break
    print(f"not used, finish_reason {choice['finish_reason']}: {choice['message']['content']}")
    request["max_completion_tokens"] = 60
else:
    raise SystemExit("no complete answer")

print("answer:", choice["message"]["content"])
print(f"cost of both answers: {cost * 1e6:.0f} millionths of a euro")

# The model remembers nothing: the next turn sends the whole conversation.
request["messages"] += [choice["message"], {"role": "user", "content": "And a bit?"}]
print("the next request sends:", [message["role"] for message in request["messages"]])
