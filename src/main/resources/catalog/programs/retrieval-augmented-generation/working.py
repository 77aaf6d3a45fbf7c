# The retrieval half of RAG in plain Python: split documents into overlapping
# chunks, rank them with BM25, and build a prompt that names its sources, or no
# prompt if nothing was found.

import re
from collections import Counter
from math import log

DOCUMENTS = {
    "returns.md": "You may return goods within 30 days. Refunds reach your card in 5 days. "
    "Opened food cannot be returned.",
    "shipping.md": "Shipping to Norway takes 4 days. Shipping is free above 50 euros.",
}
STOP_WORDS = {"when", "is", "my", "on", "in", "the", "to", "who", "a", "be", "you"}


def words(text: str) -> list[str]:  # without stop words, plural endings cut off
    return [w.removesuffix("s") for w in re.findall(r"[a-z0-9]+", text.lower()) if w not in STOP_WORDS]


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
    found = [entry for entry in ranked if entry[0] > 0.5][:2]  # the limit is set by trying
    print("scores:", [round(score, 2) for score, _, _ in found])
    sources = "\n".join(f"[{number}] {entry[1]}: {entry[2]}" for number, entry in enumerate(found, 1))
    prompt = f"Answer from these sources alone and cite what you use.\n{sources}\nQuestion: {question}"
    print(prompt if found else f"no prompt, nothing was found: {question}", end="\n\n")
