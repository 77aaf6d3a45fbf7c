# A consumer writes down what it needs of an answer: a Pact file. The answers of
# a provider are checked against it: more fields are fine, fewer are not. The
# function stands in for Pact's verifier, the answers for a running provider.

import json

PACT = json.loads("""
{"consumer": {"name": "web"}, "provider": {"name": "books"},
 "interactions": [{
   "description": "a request for a book",
   "providerStates": [{"name": "book 7 exists"}],
   "request": {"method": "GET", "path": "/books/7"},
   "response": {"status": 200,
     "body": {"id": 7, "title": "Emma"},
     "matchingRules": {"body": {
       "$.id": {"matchers": [{"match": "integer"}]},
       "$.title": {"matchers": [{"match": "type"}]}}}}}],
 "metadata": {"pactSpecification": {"version": "3.0.0"}}}
""")


def verify(expected: dict, status: int, body: dict) -> list[str]:
    problems = [] if status == expected["status"] else [f"status is {status}"]
    rules = expected["matchingRules"]["body"]
    for name, example in expected["body"].items():
        if name not in body:
            problems.append(f"{name} is missing")
            continue
        [matcher] = rules[f"$.{name}"]["matchers"]
        kind = int if matcher["match"] == "integer" else type(example)  # like the example
        if type(body[name]) is not kind:
            problems.append(f"{name} is no {kind.__name__}")
    return problems


ANSWERS = {  # of three versions of the provider
    "1.0": (200, {"id": 7, "title": "Dune", "year": 1965}),
    "2.0": (200, {"id": "b-7", "name": "Dune"}),
    "2.1": (500, {"id": 7, "title": "Dune"}),
}
for interaction in PACT["interactions"]:
    for version, (status, body) in ANSWERS.items():
        problems = verify(interaction["response"], status, body)
        print(version, interaction["description"] + ":", problems or "keeps the contract")
