// Blocks that hold the hash of the block before them: changing an old entry
// breaks the link after it, and whoever mends all links ends with another hash
// than the one that everybody else knows.

const digest = (block) => {
  let hash = 0x811c9dc5; // FNV-1a, short enough to read; real chains use SHA-256, which nobody can steer
  for (const char of JSON.stringify(block)) hash = Math.imul(hash ^ char.codePointAt(0), 0x01000193) >>> 0;
  return hash.toString(16).padStart(8, "0");
};

const chain = [{ number: 0, data: "start", before: "" }];
for (const data of ["ada pays bob 5", "bob pays cleo 2", "cleo pays ada 1"]) {
  chain.push({ number: chain.length, data, before: digest(chain.at(-1)) });
}

const firstBroken = () => chain.findIndex((block, i) => i > 0 && block.before !== digest(chain[i - 1]));

for (const block of chain) console.log(block.number, block.data, block.before || "-");
const knownToAll = digest(chain.at(-1));
console.log("broken at:", firstBroken()); // -1: nowhere

chain[1].data = "ada pays bob 500";
console.log("after tampering, broken at:", firstBroken());
chain.forEach((block, i) => {
  if (i > 0) block.before = digest(chain[i - 1]); // the forger mends every link
});
console.log("mended, broken at:", firstBroken());
console.log("the newest hash is what all others know:", digest(chain.at(-1)) === knownToAll);
