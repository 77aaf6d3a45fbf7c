// What an auditor of Solidity looks for first: money sent before the books are
// changed, tx.origin as a proof of who calls, and functions open to everybody.

const CONTRACT = `
contract Vault {
    mapping(address => uint256) saved;
    address owner = msg.sender;

    function withdraw() external {
        (bool sent, ) = msg.sender.call{value: saved[msg.sender]}("");
        require(sent);
        saved[msg.sender] = 0;
    }
    function close() external {
        require(tx.origin == owner);
        selfdestruct(payable(owner));
    }
    function setOwner(address next) public { owner = next; }
}`;

const functions = [...CONTRACT.matchAll(/function (\w+)\((.*?)\) (.*?)\{([^]*?)\n?\s*\}(?=\n)/g)].map(
  ([, name, , modifiers, body]) => ({ name, modifiers, body }),
);

const RULES = [
  ["SWC-107 reentrancy: the money goes before the books change", ({ body }) => {
    const call = body.indexOf(".call{");
    return call >= 0 && /\w+\[.*\] = /.test(body.slice(call));
  }],
  ["SWC-115 tx.origin: a contract in between passes for the owner", ({ body }) => body.includes("tx.origin")],
  ["SWC-106 selfdestruct", ({ body }) => body.includes("selfdestruct")],
  ["SWC-105 no check of who calls", ({ modifiers, body }) =>
    /owner = /.test(body) && !/require|msg\.sender/.test(body) && !modifiers.includes("only")],
];

for (const found of functions) {
  for (const [what, applies] of RULES) {
    if (applies(found)) console.log(`${found.name}: ${what}`);
  }
}
console.log(functions.length, "functions read; withdraw is safe once the books change before the call");
