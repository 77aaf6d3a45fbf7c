# A call to a chat model over HTTP: what is sent, what comes back, and what a
# program must check. The answer is recorded, so that it runs without a key.

import json

request = {
    "model": "some-model",
    "messages": [
        {"role": "system", "content": "Answer in one sentence."},
        {"role": "user", "content": "What is a byte?"},
    ],
    "max_tokens": 60,
    "temperature": 0,
}

RECORDED = json.loads("""
{"choices": [{"finish_reason": "length",
   "message": {"role": "assistant", "content": "A byte is a group of eight bits that"}}],
 "usage": {"prompt_tokens": 24, "completion_tokens": 60}}
""")

PRICE = {"prompt_tokens": 0.50, "completion_tokens": 1.50}  # euros for a million


def read(response: dict) -> str:
    choice = response["choices"][0]
    if choice["finish_reason"] == "length":
        return choice["message"]["content"] + " [cut off: raise max_tokens]"
    return choice["message"]["content"]


print("sent:", len(json.dumps(request)), "characters")
answer = read(RECORDED)
print("answer:", answer)
usage = RECORDED["usage"]
print(f"cost: {sum(usage[kind] * PRICE[kind] for kind in PRICE) / 1e6:.6f} euros")

# The model remembers nothing: the next turn sends the whole conversation.
request["messages"] += [RECORDED["choices"][0]["message"], {"role": "user", "content": "And a bit?"}]
print("messages in the next request:", [m["role"] for m in request["messages"]])
