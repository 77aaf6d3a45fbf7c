# A reentrancy hole: the contract pays before it books, and the receiver's code
# calls it again in between. The order of the two is read from the Solidity, and
# acted out.

SOLIDITY = {
    "vulnerable": """
function withdraw() external {
    uint256 amount = balances[msg.sender];
    (bool ok, ) = msg.sender.call{value: amount}("");   // interaction
    require(ok, "transfer failed");
    balances[msg.sender] = 0;                           // effect, too late
}
""",
    "mended": """
function withdraw() external nonReentrant {             // OpenZeppelin's ReentrancyGuard
    uint256 amount = balances[msg.sender];
    require(amount > 0, "nothing to withdraw");         // check
    balances[msg.sender] = 0;                           // effect
    (bool ok, ) = msg.sender.call{value: amount}("");   // interaction, last
    require(ok, "transfer failed");
}
""",
}


class Vault:
    def __init__(self, source: str):
        self.balances, self.ether = {"ada": 10, "mallory": 1}, 11
        self.books_first = source.index("= 0;") < source.index(".call{value")

    def withdraw(self, sender: str, receive) -> None:
        amount = self.balances[sender]
        if amount == 0 or amount > self.ether:
            return  # here the attacker stops, so that nothing is reverted
        if self.books_first:
            self.balances[sender] = 0
        self.ether -= amount
        receive(amount)  # the receiver's code runs here
        self.balances[sender] = 0


for name, source in SOLIDITY.items():
    vault, received = Vault(source), []

    def receive(amount):  # mallory's contract: receive() external payable
        received.append(amount)
        vault.withdraw("mallory", receive)  # calls again before it is booked

    vault.withdraw("mallory", receive)
    print(f"{name}, {'books' if vault.books_first else 'pays'} first:")
    print(f"  mallory had 1 ether and got {sum(received)}; of ada's 10 there are {min(10, vault.ether)} left")
