// A Solidity contract that only its owner may pause: a modifier, an event and
// custom errors. Below it, JavaScript calls it the way the chain would.

const CONTRACT = `
// SPDX-License-Identifier: MIT
pragma solidity ^0.8.24;
contract Shop {
    address public immutable owner = msg.sender; // whoever deploys it
    bool public paused;
    mapping(address => uint256) public bought;
    error NotOwner();
    error Paused();
    event Bought(address indexed who, uint256 teas);

    modifier onlyOwner() { if (msg.sender != owner) revert NotOwner(); _; }

    function pause(bool on) external onlyOwner { paused = on; }
    function buy(uint256 teas) external {
        if (paused) revert Paused();
        bought[msg.sender] += teas;
        emit Bought(msg.sender, teas);
    }
}`;

class Shop {
  #state = { paused: false, bought: {} };
  events = [];
  constructor(deployer) { this.owner = deployer; }

  call(sender, name, value) {
    const before = structuredClone(this.#state); // a call that reverts leaves nothing behind
    try {
      this[name](sender, value);
      return "ok";
    } catch (error) {
      this.#state = before;
      return `reverted: ${error.message}`;
    }
  }
  pause(sender, on) {
    if (sender !== this.owner) throw new Error("NotOwner");
    this.#state.paused = on;
  }
  buy(sender, teas) {
    if (this.#state.paused) throw new Error("Paused");
    this.#state.bought[sender] = (this.#state.bought[sender] ?? 0) + teas;
    this.events.push(`Bought(${sender}, ${teas})`);
  }
}

const shop = new Shop("ada");
const calls = [["bob", "buy", 2], ["bob", "pause", true], ["ada", "pause", true], ["bob", "buy", 1]];
for (const [sender, name, value] of calls) {
  console.log(sender, name, value, "->", shop.call(sender, name, value));
}
console.log("events:", ...shop.events, "- functions:", CONTRACT.match(/function (\w+)/g).length);
