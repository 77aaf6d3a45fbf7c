# Recommends by similar taste: the ratings of the users whose ratings agree most
# (cosine of what both rated, around each user's mean) predict the missing ones.

import math
from statistics import mean

RATINGS = {
    "ada": {"Dune": 5, "Emma": 2, "Cosmos": 5, "Solaris": 4},
    "bob": {"Dune": 4, "Emma": 1, "Cosmos": 5, "Solaris": 5},
    "cleo": {"Dune": 1, "Emma": 5, "Persuasion": 5, "Cosmos": 2},
    "dan": {"Dune": 5, "Emma": 1, "Cosmos": 4},
    "eve": {"Persuasion": 4, "Emma": 5, "Dune": 2},
}

centred = {
    user: {book: stars - mean(ratings.values()) for book, stars in ratings.items()}
    for user, ratings in RATINGS.items()
}


def similarity(a: str, b: str) -> float:
    shared = centred[a].keys() & centred[b].keys()
    dot = sum(centred[a][book] * centred[b][book] for book in shared)
    norms = [math.sqrt(sum(centred[u][book] ** 2 for book in shared)) for u in (a, b)]
    return dot / math.prod(norms) if all(norms) else 0.0


def predict(user: str, book: str) -> float:
    others = [(similarity(user, other), other) for other in RATINGS if other != user]
    near = [(s, other) for s, other in others if s > 0 and book in RATINGS[other]]
    if not near:
        return mean(RATINGS[user].values())
    shift = sum(s * centred[other][book] for s, other in near) / sum(s for s, _ in near)
    return mean(RATINGS[user].values()) + shift


books = {book for ratings in RATINGS.values() for book in ratings}
for user in ("dan", "eve"):
    near = max((u for u in RATINGS if u != user), key=lambda other: similarity(user, other))
    unread = sorted(books - RATINGS[user].keys(), key=lambda book: -predict(user, book))
    shown = ", ".join(f"{book} {predict(user, book):.1f}" for book in unread)
    print(f"{user} is most like {near}: {shown}")
