# The retrieval half of RAG in plain Python: split documents into overlapping
# chunks, rank them with BM25, and build a prompt that cites its sources or
# admits that nothing was found.

import re
from collections import Counter
from math import log

DOCUMENTS = {
    "returns.md": "You may return goods within 30 days. Refunds reach your card in 5 days. "
    "Opened food cannot be returned.",
    "shipping.md": "Shipping to Norway takes 4 days. Shipping is free above 50 euros.",
}


def words(text: str) -> list[str]:  # without stop words, plural endings cut off
    found = re.findall(r"[a-z0-9]+", text.lower())
    return [w.rstrip("s") for w in found if w not in "when is my on in the to who a be you".split()]


def chunks(text: str, size: int = 2) -> list[str]:  # two sentences, overlapping by one
    sentences = re.split(r"(?<=\.) ", text)
    return [" ".join(sentences[i : i + size]) for i in range(max(1, len(sentences) - size + 1))]


index = [(source, chunk) for source, text in DOCUMENTS.items() for chunk in chunks(text)]
counts = [Counter(words(chunk)) for _, chunk in index]
average = sum(c.total() for c in counts) / len(counts)


def bm25(query: str, c: Counter, k: float = 1.5, b: float = 0.75) -> float:
    score = 0.0
    for word in words(query):
        containing = sum(word in other for other in counts)
        idf = log(1 + (len(counts) - containing + 0.5) / (containing + 0.5))
        score += idf * c[word] * (k + 1) / (c[word] + k * (1 - b + b * c.total() / average))
    return score


for question in ("When is the refund on my card?", "Is shipping free?", "Who is the owner?"):
    ranked = sorted(((bm25(question, c), *entry) for c, entry in zip(counts, index)), reverse=True)
    score, source, chunk = ranked[0]
    print(f"{question} -> {source} ({score:.2f})")
    print(f"  prompt: Answer only from [1]. [1] {chunk}" if score > 0.5 else "  say: I do not know.")
