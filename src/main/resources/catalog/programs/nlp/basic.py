# From text to numbers: tokens, counts, and TF-IDF, which makes words light that
# stand in many documents; then the document that is closest to a question.

import math
import re
from collections import Counter

DOCUMENTS = {
    "tea": "Green tea and black tea come from the same plant.",
    "coffee": "Coffee comes from roasted beans, not from a plant's leaves.",
    "cups": "The cups are for tea and for coffee.",
}


def tokens(text: str) -> list[str]:
    return re.findall(r"[a-z]+", text.lower())


counts = {name: Counter(tokens(text)) for name, text in DOCUMENTS.items()}


def idf(word: str) -> float:
    holding = sum(word in c for c in counts.values())
    return math.log((1 + len(counts)) / (1 + holding)) + 1


def vector(count: Counter) -> dict[str, float]:  # of the words that some document holds
    raw = {word: n * idf(word) for word, n in count.items() if any(word in c for c in counts.values())}
    length = math.sqrt(sum(v * v for v in raw.values()))
    return {word: v / length for word, v in raw.items()}


print("weights:", {word: round(idf(word), 2) for word in ["from", "tea", "beans"]})
question = vector(Counter(tokens("Which plant gives green tea?")))
similarity = {}
for name, count in counts.items():
    document = vector(count)
    similarity[name] = sum(question[w] * document.get(w, 0) for w in question)  # cosine
    print(f"similarity to {name!r}: {similarity[name]:.2f}")
best = max(similarity, key=similarity.get)
print("closest to the question:", best if similarity[best] > 0 else "none shares a word with it")
