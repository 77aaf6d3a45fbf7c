// Arrays and objects in JavaScript: filter picks, map changes, reduce adds up,
// and a template literal prints.

const basket = [
  { name: "bread", price: 2.5, count: 1 },
  { name: "milk", price: 1.2, count: 2 },
  { name: "tea", price: 4.0, count: 0 },
];

const bought = basket.filter((item) => item.count > 0);
const names = bought.map((item) => item.name.toUpperCase());
const total = bought.reduce((sum, item) => sum + item.price * item.count, 0);

console.log(`bought: ${names.join(", ")}`);
console.log(`total: ${total.toFixed(2)} euros`);

// === compares without converting; == would call these two equal.
console.log(`"1" === 1 is ${"1" === 1}, "1" == 1 is ${"1" == 1}`);
