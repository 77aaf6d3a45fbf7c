# A blockchain's three mechanisms: Merkle trees that prove one transaction,
# blocks chained by their hashes, and proof of work that makes rewriting the
# past expensive.

from hashlib import sha256


def digest(*parts: str) -> str:
    return sha256("|".join(parts).encode()).hexdigest()


def leaf(transaction: str) -> str:
    return digest("leaf", transaction)


def node(left: str, right: str) -> str:  # the prefix: no inner node passes for a transaction
    return digest("node", left, right)


def merkle(transactions: list[str]) -> str:  # of four transactions
    a, b, c, d = map(leaf, transactions)
    return node(node(a, b), node(c, d))


def mine(previous: str, transactions: list[str]) -> dict:
    root, nonce = merkle(transactions), 0
    while not (name := digest(previous, root, str(nonce))).startswith("00"):
        nonce += 1  # nothing better is known than trying, about 256 times here
    return {"previous": previous, "txs": transactions, "nonce": nonce, "hash": name}


def flaw(chain: list[dict]) -> str | None:
    """Returns what is wrong with the chain, or None."""
    previous = "genesis"
    for number, block in enumerate(chain, start=1):
        if block["previous"] != previous:
            return f"block {number} does not follow its predecessor"
        previous = digest(previous, merkle(block["txs"]), str(block["nonce"]))
        if not previous.startswith("00"):
            return f"block {number} has lost its proof of work"
    return None


chain = [mine("genesis", ["ada pays 1", "bob pays 1", "cleo pays 1", "dan pays 1"])]
for day in (2, 3):
    payments = [f"{who} pays {day}" for who in ("ada", "bob", "cleo", "dan")]
    chain.append(mine(chain[-1]["hash"], payments))
print("nonces:", [block["nonce"] for block in chain], "flaw:", flaw(chain))
left, neighbour = node(leaf("ada pays 2"), leaf("bob pays 2")), leaf("dan pays 2")
root = merkle(chain[1]["txs"])  # who keeps no transactions has it from the header of the block
for claim in ("cleo pays 2", "cleo pays 9"):  # proved with two hashes, not all transactions
    print(f"{claim}: {node(left, node(leaf(claim), neighbour)) == root}")
chain[1]["txs"] = ["ada pays 99", *chain[1]["txs"][1:]]
print("block 2 changed:", flaw(chain))
chain[1] = mine(chain[0]["hash"], chain[1]["txs"])
print("and mined again:", flaw(chain))
