// First unit tests in JavaScript, as node:test runs them: arrange, act, assert,
// and one name for each behaviour. The last function stands in for node:test.

// const test = require("node:test");
const assert = require("node:assert/strict");

function initials(name) {
  return name
    .trim()
    .split(/\s+/)
    .filter(Boolean)
    .map((word) => word[0].toUpperCase())
    .join("");
}

test("takes the first letter of each word", () => {
  const name = "ada lovelace"; // arrange
  const result = initials(name); // act
  assert.equal(result, "AL"); // assert
});
test("ignores spaces around and between", () => {
  assert.equal(initials("  ada   byron "), "AB");
});
test("is empty for an empty name", () => {
  assert.equal(initials("   "), "");
});
test("refuses what is no text", () => {
  assert.throws(() => initials(null), TypeError);
});

function test(name, body) {
  body(); // what it throws ends the run, and the exit code says so
  console.log("ok", name);
}
