# An inverted index and BM25: for each word the documents that have it, rare
# words weigh more, long documents less; and two numbers that judge the ranking.

import math
import re
from collections import Counter, defaultdict

DOCUMENTS = {
    "a": "Green tea is made from leaves that are not oxidised.",
    "b": "Tea, tea and more tea: our shop has many kinds of tea.",
    "c": "How to brew green tea: water at eighty degrees, two minutes.",
    "d": "Coffee beans are roasted.",
}


def words(text: str) -> list[str]:
    return re.findall(r"[a-z]+", text.lower())


index: dict[str, dict[str, int]] = defaultdict(dict)
lengths = {}
for name, text in DOCUMENTS.items():
    counts = Counter(words(text))
    lengths[name] = sum(counts.values())
    for word, count in counts.items():
        index[word][name] = count
average = sum(lengths.values()) / len(lengths)


def search(query: str, k1: float = 1.2, b: float = 0.75) -> list[tuple[str, float]]:
    scores: dict[str, float] = defaultdict(float)
    for word in words(query):
        postings = index.get(word, {})
        idf = math.log(1 + (len(DOCUMENTS) - len(postings) + 0.5) / (len(postings) + 0.5))
        for name, count in postings.items():
            norm = k1 * (1 - b + b * lengths[name] / average)
            scores[name] += idf * count * (k1 + 1) / (count + norm)
    return sorted(scores.items(), key=lambda item: -item[1])


# No document has "making", only "tea" counts: b has it most often, and a is shorter than c.
for query, relevant in [("brew green tea", {"a", "c"}), ("making tea", {"c"})]:
    ranking = search(query)
    print(f"{query}:")
    for name, score in ranking:
        print(f"  {name} {score:.2f} {DOCUMENTS[name]}")
    hits = [name in relevant for name, _ in ranking]
    print("  precision at 2:", sum(hits[:2]) / 2)
    print("  reciprocal rank:", round(1 / (hits.index(True) + 1), 2))
