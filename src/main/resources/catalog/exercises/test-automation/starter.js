const log = [];
const fixture = { setUp: () => ({ items: [] }), tearDown: (cart) => log.push(cart.items.length) };

const tests = {
  "is empty at first": (cart) => check(cart.items.length === 0, "not empty"),
  "adds an item": (cart) => check(cart.items.push("tea") === 1, "not one item"),
  "is wrong on purpose": (cart) => {
    cart.items.push("a", "b");
    check(cart.items.length === 3, "2 items instead of 3");
  },
  "still runs": (cart) => check(cart.items.length === 0, "a fixture was used twice"),
};

function check(condition, message) {
  if (!condition) throw new Error(message);
}

function runAll() {
  const context = fixture.setUp();
  for (const [name, test] of Object.entries(tests)) {
    test(context);
    console.log(`ok   ${name}`);
  }
  fixture.tearDown(context);
}

try {
  runAll();
} catch (error) {
  console.log(`stopped: ${error.message}`);
}
console.log("torn down with", log.join(" "), "items");
