# Blocks that hold the hash of the block before them: changing an old entry
# breaks the link after it, and whoever mends that link has to make all later
# blocks anew, which shows in the newest hash.

import hashlib
import json


def digest(block: dict) -> str:
    return hashlib.sha256(json.dumps(block, sort_keys=True).encode()).hexdigest()


chain = [{"number": 0, "data": "start", "before": ""}]
for data in ["ada pays bob 5", "bob pays cleo 2", "cleo pays ada 1"]:
    chain.append({"number": len(chain), "data": data, "before": digest(chain[-1])})


def first_broken() -> int | None:
    for before, block in zip(chain, chain[1:]):
        if block["before"] != digest(before):
            return block["number"]
    return None


for block in chain:
    print(block["number"], block["data"], block["before"][:8] or "-")
known_to_all = digest(chain[-1])
print("broken at:", first_broken())

chain[1]["data"] = "ada pays bob 500"
print("after tampering, broken at:", first_broken())
for before, block in zip(chain, chain[1:]):  # the forger mends every link
    block["before"] = digest(before)
print("mended, broken at:", first_broken())
print("the newest hash is what all others know:", digest(chain[-1]) == known_to_all)
