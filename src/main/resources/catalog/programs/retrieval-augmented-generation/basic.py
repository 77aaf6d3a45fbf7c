# Retrieval before generation: cut documents into pieces, find those that fit
# the question, and put them into the prompt with their sources.

import re

DOCUMENTS = {
    "returns.md": "Goods can be returned within 30 days. Opened tea cannot be returned.",
    "shipping.md": "Shipping is free from 50 euros on. We ship on weekdays.",
}

chunks = [
    (source, sentence)
    for source, text in DOCUMENTS.items()
    for sentence in re.split(r"(?<=\.) ", text)
]


def words(text: str) -> set[str]:
    stop = {"the", "is", "can", "be", "i", "we", "on", "a", "my"}
    found = set(re.findall(r"\w+", text.lower())) - stop
    return {re.sub(r"(ed|s)$", "", word) for word in found}  # "returned" is found by "return"


def retrieve(question: str, limit: int = 2) -> list[tuple[str, str]]:
    scored = [(len(words(question) & words(text)), source, text) for source, text in chunks]
    return [(source, text) for score, source, text in sorted(scored, reverse=True)[:limit] if score]


def prompt(question: str) -> str | None:
    found = retrieve(question)
    if not found:
        return None  # nothing to answer from: the model is not asked
    sources = "\n".join(f"[{n}] {source}: {text}" for n, (source, text) in enumerate(found, 1))
    return f"Answer from these sources only and cite them.\n{sources}\nQuestion: {question}"


for question in ("Can I return opened tea?", "Who is the king of Norway?"):
    print(prompt(question) or f"No source found for: {question}")
