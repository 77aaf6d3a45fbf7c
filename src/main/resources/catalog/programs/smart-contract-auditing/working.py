# A reentrancy hole: the contract pays before it books, and the receiver's code
# calls it again in between. The Solidity is read, its two versions are acted
# out.

SOLIDITY = """
function withdraw() external {
    uint256 amount = balances[msg.sender];
    (bool ok, ) = msg.sender.call{value: amount}("");   // interaction
    require(ok);
    balances[msg.sender] = 0;                           // effect, too late
}
"""

lines = SOLIDITY.strip().splitlines()
call = next(i for i, line in enumerate(lines) if ".call{value" in line)
effect = next(i for i, line in enumerate(lines) if "= 0;" in line)
print("pays before it books:", call < effect)


class Vault:
    def __init__(self, books_first: bool):
        self.balances = {"ada": 10, "mallory": 1}
        self.ether = 11
        self.books_first = books_first

    def withdraw(self, sender: str, receive) -> None:
        amount = self.balances[sender]
        if amount == 0 or amount > self.ether:
            return
        if self.books_first:
            self.balances[sender] = 0
        self.ether -= amount
        receive(amount)  # the receiver's code runs here
        self.balances[sender] = 0


for books_first in (False, True):
    vault, stolen = Vault(books_first), 0

    def receive(amount):
        global stolen
        stolen += amount
        vault.withdraw("mallory", receive)  # calls again before it is booked

    vault.withdraw("mallory", receive)
    print(f"books first {books_first}: mallory had 1, got {stolen}, left in the vault {vault.ether}")
