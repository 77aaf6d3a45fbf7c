# Blocks that hold the hash of the block before them: changing an old entry
# breaks every later link.

import hashlib
import json


def digest(block: dict) -> str:
    return hashlib.sha256(json.dumps(block, sort_keys=True).encode()).hexdigest()


chain = [{"number": 0, "data": "start", "before": ""}]
for data in ["ada pays bob 5", "bob pays cleo 2"]:
    chain.append({"number": len(chain), "data": data, "before": digest(chain[-1])})


def first_broken() -> int | None:
    for before, block in zip(chain, chain[1:]):
        if block["before"] != digest(before):
            return block["number"]
    return None


for block in chain:
    print(block["number"], block["data"], block["before"][:8] or "-")
print("broken at:", first_broken())

chain[1]["data"] = "ada pays bob 500"
print("after tampering, broken at:", first_broken())
