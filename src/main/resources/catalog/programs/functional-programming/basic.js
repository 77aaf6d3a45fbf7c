// Functions as values: they are passed, returned and composed; data is copied
// instead of changed.

const add = (a) => (b) => a + b; // a function that returns one
const addTax = (price) => Math.round(price * 1.2);
const pipe = (...steps) => (value) => steps.reduce((result, step) => step(result), value);

const finalPrice = pipe(add(5), addTax, (price) => `${price} euros`);
console.log(finalPrice(45), finalPrice(95));

const cart = [{ item: "tea", count: 1 }, { item: "mug", count: 2 }].map(Object.freeze);
const more = cart.map((line) => (line.item === "tea" ? { ...line, count: line.count + 1 } : line));
console.log(cart[0].count, "->", more[0].count, "- the mug is shared:", cart[1] === more[1]);

const groupBy = (items, key) =>
  [...new Set(items.map(key))].map((group) => [group, items.filter((item) => key(item) === group)]);
console.log(groupBy(["tea", "mug", "jam", "bread"], (word) => word.length));
