# Recommends by similar taste: the ratings of the users whose ratings agree, by
# the cosine of what both rated, around each user's mean, predict missing ones.
# A test on hidden ratings says whether that beats the user's own average.

import math
from statistics import mean

RATINGS = {
    "ada": {"Dune": 5, "Emma": 2, "Cosmos": 5, "Solaris": 4},
    "bob": {"Dune": 4, "Emma": 1, "Cosmos": 5, "Solaris": 5},
    "cleo": {"Dune": 1, "Emma": 5, "Persuasion": 5, "Cosmos": 2},
    "dan": {"Dune": 5, "Emma": 1, "Cosmos": 4},
    "eve": {"Persuasion": 4, "Emma": 5, "Dune": 2},
    "fay": {"Dune": 5, "Persuasion": 1},
}


def centred(ratings: dict) -> dict:
    return {book: stars - mean(ratings.values()) for book, stars in ratings.items()}


def similarity(a: dict, b: dict) -> float:
    a, b = centred(a), centred(b)
    shared = a.keys() & b.keys()
    norms = [math.sqrt(sum(user[book] ** 2 for book in shared)) for user in (a, b)]
    if len(shared) < 2 or not all(norms):  # one book in common says nothing
        return 0.0
    return sum(a[book] * b[book] for book in shared) / math.prod(norms)


def predict(ratings: dict, user: str, book: str) -> float | None:
    others = [other for other in ratings if other != user and book in ratings[other]]
    near = [(similarity(ratings[user], ratings[other]), other) for other in others]
    near = [(s, other) for s, other in near if s > 0]
    if not near:
        return None  # nobody of similar taste knows it
    shift = sum(s * centred(ratings[other])[book] for s, other in near) / sum(s for s, _ in near)
    return min(5, max(1, mean(ratings[user].values()) + shift))  # nobody can give 6 stars


books = {book for ratings in RATINGS.values() for book in ratings}
for user in ("dan", "eve"):
    found = {book: predict(RATINGS, user, book) for book in sorted(books - RATINGS[user].keys())}
    for book, stars in found.items():
        print(f"{user}, {book}:", "no prediction" if stars is None else f"{stars:.1f} stars expected")

errors, naive = [], []
for user, own in RATINGS.items():
    for book, stars in own.items():
        rest = {name: value for name, value in own.items() if name != book}  # as if not rated
        if (guess := predict(RATINGS | {user: rest}, user, book)) is not None:
            errors.append(abs(guess - stars))
            naive.append(abs(mean(rest.values()) - stars))
print(f"{len(errors)} of {sum(map(len, RATINGS.values()))} hidden ratings could be predicted:")
print(f"error {mean(errors):.1f} stars, of the user's mean {mean(naive):.1f}")
