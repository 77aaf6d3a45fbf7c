# A search request in Elasticsearch's query DSL: `must` counts for the score,
# `filter` only lets pass. It goes to POST /shop/_search; the program applies it
# to five documents.

import json
import math
import re

QUERY = json.loads("""
{"query": {"bool": {
  "must":   [{"match": {"text": "green tea"}}],
  "filter": [{"range": {"euros": {"lte": 10}}}, {"term": {"stock": true}}]}}}
""")

DOCUMENTS = [
    {"text": "Green tea from Japan, a mild tea", "euros": 9, "stock": True},
    {"text": "Black tea", "euros": 4, "stock": True},
    {"text": "Green mug", "euros": 8, "stock": True},
    {"text": "Rare green tea", "euros": 80, "stock": True},
    {"text": "Green tea, sold out", "euros": 7, "stock": False},
]


def words(text: str) -> list[str]:  # the analyzer: lower case, no punctuation
    return re.findall(r"\w+", text.lower())


def score(document: dict, text: str) -> float:
    total = 0.0
    for word in words(text):
        holding = sum(word in words(d["text"]) for d in DOCUMENTS)
        rarity = math.log(1 + (len(DOCUMENTS) - holding + 0.5) / (holding + 0.5))
        count = words(document["text"]).count(word)
        total += rarity * count / (count + 1.2)  # BM25 without the length of the text
    return total


def passes(document: dict, clause: dict) -> bool:
    [(kind, condition)] = clause.items()
    [(field, value)] = condition.items()
    return document[field] == value if kind == "term" else document[field] <= value["lte"]


query = QUERY["query"]["bool"]
hits = [d for d in DOCUMENTS if all(passes(d, clause) for clause in query["filter"])]
wanted = query["must"][0]["match"]["text"]
ranked = sorted(hits, key=lambda d: score(d, wanted), reverse=True)
for document in ranked:
    if score(document, wanted) > 0:
        print(f"{score(document, wanted):.2f} {document['text']}")
