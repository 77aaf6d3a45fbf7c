# A call to a chat model over HTTP: what is sent, what comes back, and what a
# program must check. A function answers in place of the model, without a key.

import json
import time

ANSWER = ["A", " byte", " is", " a", " group", " of", " eight", " bits", "."]  # in tokens
waiting = [429]  # the first call comes too early
request = {"model": "some-model", "max_completion_tokens": 6, "messages": [
    {"role": "system", "content": "Answer in one sentence."},
    {"role": "user", "content": "What is a byte?"}]}  # fmt: skip

def post(body: str) -> tuple[int, str]:  # POST .../v1/chat/completions, "Authorization: Bearer $API_KEY"
    if waiting:
        return waiting.pop(), '{"error": {"message": "Rate limit reached"}}'
    tokens = ANSWER[: json.loads(body)["max_completion_tokens"]]
    choice = {"finish_reason": "stop" if tokens == ANSWER else "length"}
    choice["message"] = {"role": "assistant", "content": "".join(tokens)}
    usage = {"prompt_tokens": 24, "completion_tokens": len(tokens)}
    return 200, json.dumps({"choices": [choice], "usage": usage})

PRICE = {"prompt_tokens": 0.50, "completion_tokens": 1.50}  # euros for a million
cost = 0.0
for attempt in range(4):
    status, body = post(json.dumps(request))
    if status == 429 or status >= 500:
        print(f"HTTP {status}: waits {0.1 * 2**attempt} s, then sends it again")  # in earnest from 1 s on
        time.sleep(0.1 * 2**attempt)
        continue
    if status != 200:  # a wrong key or request stays wrong
        raise SystemExit(f"HTTP {status}: {body}")
    answer = json.loads(body)
    cost += sum(answer["usage"][kind] * PRICE[kind] for kind in PRICE) / 1e6
    choice = answer["choices"][0]
    if choice["finish_reason"] == "stop":
        break
    print(f"not used, finish_reason {choice['finish_reason']}: {choice['message']['content']}")
    if choice["finish_reason"] != "length":  # content_filter, say: more room does not help
        raise SystemExit("no answer")
    request["max_completion_tokens"] *= 10
else:
    raise SystemExit("no complete answer")
print(f"answer: {choice['message']['content']} All answers cost {cost * 1e6:.1f} millionths of a euro.")
request["messages"] += [choice["message"], {"role": "user", "content": "And a bit?"}]
print("the model remembers nothing; the next request sends:", [m["role"] for m in request["messages"]])
