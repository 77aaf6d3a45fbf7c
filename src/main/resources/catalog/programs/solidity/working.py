# A first Solidity contract: an owner, a mapping, checks with require. The
# program acts out its calls, as a test on a local chain would.

CONTRACT = """
// SPDX-License-Identifier: MIT
pragma solidity ^0.8.24;

contract Piggy {
    address public immutable owner = msg.sender;
    mapping(address => uint256) public saved;

    function save() external payable {
        require(msg.value > 0, "nothing sent");
        saved[msg.sender] += msg.value;
    }

    function smash() external {
        require(msg.sender == owner, "not the owner");
        payable(owner).transfer(address(this).balance);
    }
}
"""


class Piggy:
    def __init__(self, sender: str):
        self.owner, self.saved, self.balance = sender, {}, 0

    def save(self, sender: str, value: int) -> str:
        if value <= 0:
            return "reverted: nothing sent"
        self.saved[sender] = self.saved.get(sender, 0) + value
        self.balance += value
        return "ok"

    def smash(self, sender: str) -> str:
        if sender != self.owner:
            return "reverted: not the owner"
        paid, self.balance = self.balance, 0
        return f"paid {paid} wei"


piggy = Piggy("ada")
print(piggy.save("bob", 5), piggy.save("bob", 7), piggy.save("eve", 0))
print(piggy.smash("bob"), "-", piggy.smash("ada"))
print("saved still says", piggy.saved, "- the contract holds", piggy.balance)
print(CONTRACT.count("require"), "checks in the contract")
