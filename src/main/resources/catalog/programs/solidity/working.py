# A Solidity contract that holds money for many: a mapping, checks with require,
# and state changed before anything is sent. Below, it is acted out without its
# events, also against a receiver that calls back, and with the books last.

import re

CONTRACT = """
// SPDX-License-Identifier: MIT
pragma solidity ^0.8.24;
contract Piggy {
    mapping(address => uint256) public saved;
    event Saved(address indexed who, uint256 amount);
    event Withdrawn(address indexed who, uint256 amount);

    function save() external payable {
        require(msg.value > 0, "nothing sent");
        saved[msg.sender] += msg.value;
        emit Saved(msg.sender, msg.value);
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
MONEY_FIRST = re.sub(r"( *saved.* = 0;.*\n)( .*\n.*transfer.*\n)", r"\2\1", CONTRACT)

class Chain:
    def __init__(self, source: str):
        self.saved, self.balance = {}, 0
        self.code = dict(re.findall(r"function (\w+)\(.*?\{\n(.*?)\n    \}", source, re.DOTALL))

    def call(self, name: str, sender: str, value: int = 0, on_receive=lambda: None) -> tuple[bool, str]:
        before = self.saved.copy(), self.balance
        values, self.balance = {"msg.value": value}, self.balance + value
        for line in self.code[name].splitlines():
            check = re.match(r' *require\(([\w.]+)(?: > (\d+))?, "(.*)"', line)
            if check and values[check[1]] <= int(check[2] or 0):
                self.saved, self.balance = before  # nothing of the call remains
                return False, f"reverted: {check[3]}"
            elif "uint256 amount" in line:
                values["amount"] = self.saved.get(sender, 0)
            elif line.lstrip().startswith("saved[msg.sender]"):
                self.saved[sender] = self.saved.get(sender, 0) + value if "+=" in line else 0
            elif ".call{" in line and values.setdefault("sent", values["amount"] <= self.balance):
                self.balance -= values["amount"]
                values["sent"] = on_receive() is not False  # the receiver's code runs, and may refuse
        return True, f"{name} of {values.get('amount', value)} wei"

for name, source in [("books first", CONTRACT), ("money first", MONEY_FIRST)]:
    chain = Chain(source)
    print(f"{name}:", [chain.call("save", who, wei) for who, wei in [("bob", 5), ("eve", 1), ("eve", 0)]])
    print("eve:", *chain.call("withdraw", "eve", 0, lambda: print(" again:", *chain.call("withdraw", "eve"))))
    print("bob refuses:", *chain.call("withdraw", "bob", 0, lambda: False))
    print("bob:", *chain.call("withdraw", "bob"), "- left:", chain.balance)
