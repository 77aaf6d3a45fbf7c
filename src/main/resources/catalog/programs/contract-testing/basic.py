# A consumer writes down what it needs of an answer (a contract); the provider's
# real answer is checked against it. More fields are fine, fewer are not.

import json

CONTRACT = json.loads("""
{"consumer": "web", "provider": "books",
 "interactions": [{
   "description": "a book",
   "request": {"method": "GET", "path": "/books/1"},
   "response": {"status": 200,
     "body": {"id": 1, "title": "Emma"},
     "matchingRules": {"$.id": "integer", "$.title": "string"}}}]}
""")

TYPES = {"integer": int, "string": str}


def verify(interaction: dict, status: int, body: dict) -> list[str]:
    expected = interaction["response"]
    problems = [] if status == expected["status"] else [f"status is {status}"]
    for place, kind in expected["matchingRules"].items():
        name = place.removeprefix("$.")
        if name not in body:
            problems.append(f"{name} is missing")
        elif not isinstance(body[name], TYPES[kind]):
            problems.append(f"{name} is not of type {kind}")
    return problems


ANSWERS = {
    "1.0": (200, {"id": 7, "title": "Dune", "year": 1965}),
    "2.0": (200, {"id": "b-7", "name": "Dune"}),
}
for interaction in CONTRACT["interactions"]:
    for version, (status, body) in ANSWERS.items():
        problems = verify(interaction, status, body)
        print(version, interaction["description"], problems or "keeps the contract")
