# A Solidity contract that holds money for many: a mapping, checks with require,
# and the state changed before anything is sent. Its calls are acted out below,
# as a test on a local chain would, also by a receiver that calls back.

CONTRACT = """
// SPDX-License-Identifier: MIT
pragma solidity ^0.8.24;

contract Piggy {
    mapping(address => uint256) public saved;

    event Withdrawn(address indexed who, uint256 amount);

    function save() external payable {
        require(msg.value > 0, "nothing sent");
        saved[msg.sender] += msg.value;
    }

    function withdraw() external {
        uint256 amount = saved[msg.sender];
        require(amount > 0, "nothing saved");
        saved[msg.sender] = 0; // first the books, then the money
        (bool sent, ) = msg.sender.call{value: amount}("");
        require(sent, "transfer failed");
        emit Withdrawn(msg.sender, amount);
    }
}
"""


class Piggy:
    def __init__(self):
        self.saved, self.balance = {}, 0

    def save(self, sender: str, value: int) -> str:
        if value <= 0:
            return "reverted: nothing sent"
        self.saved[sender] = self.saved.get(sender, 0) + value
        self.balance += value
        return "ok"

    def withdraw(self, sender: str, on_receive=lambda: None) -> str:
        amount = self.saved.get(sender, 0)
        if amount == 0:
            return "reverted: nothing saved"
        self.saved[sender] = 0
        self.balance -= amount
        on_receive()  # the code of the receiver runs before call{value: ...} returns
        return f"paid {amount} wei"


print(CONTRACT.strip().splitlines()[3], "- checks:", CONTRACT.count("require("))
piggy = Piggy()
print(piggy.save("bob", 5), piggy.save("bob", 7), piggy.save("eve", 1), piggy.save("eve", 0))
print("eve:", piggy.withdraw("eve", on_receive=lambda: print("  again:", piggy.withdraw("eve"))))
print("bob:", piggy.withdraw("bob"), "- and again:", piggy.withdraw("bob"))
print("left:", piggy.balance, "wei, saved", piggy.saved)
