// A first unit test in JavaScript, with nothing but node:assert: arrange, act,
// assert, and one name for each behaviour.

const assert = require("node:assert/strict");

function initials(name) {
  return name
    .trim()
    .split(/\s+/)
    .filter(Boolean)
    .map((word) => word[0].toUpperCase())
    .join("");
}

const tests = {
  "takes the first letter of each word": () => assert.equal(initials("ada lovelace"), "AL"),
  "ignores spaces around and between": () => assert.equal(initials("  ada   byron "), "AB"),
  "is empty for an empty name": () => assert.equal(initials("   "), ""),
  "refuses what is no text": () => assert.throws(() => initials(null), TypeError),
};

let failed = 0;
for (const [name, test] of Object.entries(tests)) {
  try {
    test();
    console.log("ok  ", name);
  } catch (error) {
    failed += 1;
    console.log("FAIL", name, error.message);
  }
}
console.log(`${failed} failed`);
