# What goes into the context of an agent: the rules and the question always,
# then what is most relevant, long results shortened, within a budget of tokens.

from dataclasses import dataclass, replace

BUDGET = 42


def tokens(text: str) -> int:
    return len(text.split())  # a real tokenizer counts a third more


@dataclass
class Part:
    kind: str
    text: str
    age: int = 0  # turns ago
    pinned: bool = False


def relevance(part: Part, question: str) -> float:  # embeddings in earnest
    shared = set(part.text.lower().split()) & set(question.lower().split())
    return len(shared) - 0.3 * part.age


def shorten(part: Part) -> Part:
    words = part.text.split()
    if part.kind != "tool" or len(words) <= 12:
        return part
    return replace(part, text=" ".join(words[:8]) + f" [{len(words) - 8} words more: read_result(1)]")


def build(parts: list[Part], question: str) -> list[Part]:
    left = BUDGET - tokens(question) - sum(tokens(part.text) for part in parts if part.pinned)
    chosen = [part for part in parts if part.pinned]
    others = [shorten(part) for part in parts if not part.pinned]
    for part in sorted(others, key=lambda part: -relevance(part, question)):
        if relevance(part, question) > 0 and tokens(part.text) <= left:
            chosen.append(part)
            left -= tokens(part.text)
    return chosen + [Part("user", question)]


parts = [
    Part("system", "You answer questions about orders. Never promise a refund.", pinned=True),
    Part("user", "My name is Ada and I like green tea", age=9),
    Part("tool", "order 7 status sent " + "parcel scanned in Lyon " * 20, age=1),
    Part("document", "Green tea should arrive in a dry and cool room of the shop", age=1),
    Part("document", "An order that is sent should arrive within three days", age=0),
    Part("document", "Gift cards are valid for two years and cannot be paid out in cash", age=0),
    Part("assistant", "Hello, how can I help?", age=10),
]
context = build(parts, "When does my order 7 arrive")
for part in context:
    print(f"{tokens(part.text):3}  {part.kind:9} {part.text[:75]}")
used, whole = (sum(tokens(part.text) for part in some) for some in (context, parts))
print(f"{used} of {BUDGET} tokens; all of it would be {whole}")
