# A vector search with a filter, as requests to Qdrant: a collection, points and
# the nearest texts of one language. The functions below answer; real embeddings
# have hundreds of dimensions, these have 4.

import json
import math

# PUT /collections/texts
COLLECTION = json.loads('{"vectors": {"size": 4, "distance": "Cosine"}}')

# PUT /collections/texts/points
UPSERT = json.loads("""{"points": [
 {"id": 1, "vector": [0.9, 0.1, 0.0, 0.2], "payload": {"lang": "en", "text": "cats are small"}},
 {"id": 2, "vector": [0.8, 0.2, 0.1, 0.3], "payload": {"lang": "en", "text": "a kitten sleeps"}},
 {"id": 3, "vector": [0.0, 0.9, 0.7, 0.1], "payload": {"lang": "en", "text": "stocks fell today"}},
 {"id": 4, "vector": [0.85, 0.15, 0.05, 0.3], "payload": {"lang": "de", "text": "die Katze schläft"}}]}""")

# POST /collections/texts/points/query
REQUEST = json.loads("""{"query": [0.82, 0.2, 0.1, 0.3],
 "filter": {"must": [{"key": "lang", "match": {"value": "en"}}]},
 "limit": 2,
 "with_payload": true}""")


def similarity(a: list[float], b: list[float]) -> float:
    product = sum(x * y for x, y in zip(a, b, strict=True))
    lengths = {"Cosine": math.hypot(*a) * math.hypot(*b), "Dot": 1}
    return product / lengths[COLLECTION["vectors"]["distance"]]


def search(request: dict) -> list[tuple[float, int, str]]:
    wanted = request.get("filter", {}).get("must", [])
    fitting = [  # filtered first, so that the limit is kept
        p for p in UPSERT["points"] if all(p["payload"].get(w["key"]) == w["match"]["value"] for w in wanted)
    ]
    shown = request.get("with_payload", False)
    scored = [
        (similarity(p["vector"], request["query"]), p["id"], p["payload"]["text"] if shown else "")
        for p in fitting
    ]
    return sorted(scored, reverse=True)[: request["limit"]]


for title, request in [("en only", REQUEST), ("no filter", {**REQUEST, "filter": {}})]:
    print(title, *(f"{score:.3f} {number} {text}" for score, number, text in search(request)), sep="\n  ")
