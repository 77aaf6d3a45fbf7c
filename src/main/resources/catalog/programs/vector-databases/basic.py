# A vector search with a filter: the nearest texts by cosine similarity, among
# those of one language. Real ones have hundreds of dimensions; here there are
# 4.

import math

# text -> (language, embedding)
POINTS = {
    "cats are small": ("en", [0.9, 0.1, 0.0, 0.2]),
    "a kitten sleeps": ("en", [0.8, 0.2, 0.1, 0.3]),
    "stocks fell today": ("en", [0.0, 0.9, 0.7, 0.1]),
    "die Katze schläft": ("de", [0.85, 0.15, 0.05, 0.3]),
}


def cosine(a: list[float], b: list[float]) -> float:
    return sum(x * y for x, y in zip(a, b)) / (math.hypot(*a) * math.hypot(*b))


def search(vector: list[float], language: str, limit: int) -> list[tuple[float, str]]:
    scored = [
        (cosine(vector, embedding), text)
        for text, (lang, embedding) in POINTS.items()
        if lang == language  # filtered first, so that the limit is kept
    ]
    return sorted(scored, reverse=True)[:limit]


query = [0.82, 0.2, 0.1, 0.3]  # "a young cat"
for score, text in search(query, "en", 2):
    print(f"{score:.3f} {text}")
print("German:", search(query, "de", 1)[0][1])
