// Arrays and objects in JavaScript: filter picks, map changes, reduce adds up,
// and a template literal prints.

const basket = [
  { name: "bread", cents: 250, count: 1 }, // a number like 2.1 is not exact: money in cents
  { name: "milk", cents: 120, count: 2 },
  { name: "tea", cents: 400, count: 0 },
];

const bought = basket.filter((item) => item.count > 0);
const names = bought.map((item) => item.name.toUpperCase());
const total = bought.reduce((sum, item) => sum + item.cents * item.count, 0);

console.log(`bought: ${names.join(", ")}`);
console.log(`total: ${(total / 100).toFixed(2)} euros`);

// === compares without converting; == would call these two equal.
console.log(`"1" === 1 is ${"1" === 1}, "1" == 1 is ${"1" == 1}`);
