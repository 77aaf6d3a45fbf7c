// Modules, events and async functions in Node.js: a shop announces each order,
// and two listeners react without knowing each other.

const { EventEmitter } = require("node:events");
const path = require("node:path");

const shop = new EventEmitter();
shop.on("order", (order) => console.log(`pack ${order.count} x ${order.item}`));
shop.on("order", ({ id }) => console.log("invoice", path.join("invoices", `${id}.pdf`)));
// Nobody would listen to "error" otherwise, and emitting it would end the program.
shop.on("error", (error) => console.log("noticed:", error.message));

const stock = new Map([["tea", 3]]); // would be in a database

async function reserve({ item, count }) {
  const left = stock.get(item) ?? 0;
  if (left < count) throw new Error(`${count} x ${item} wanted, ${left} left`);
  stock.set(item, left - count);
}

async function main() {
  const orders = [
    { id: 17, item: "tea", count: 2 },
    { id: 18, item: "tea", count: 2 },
  ];
  for (const order of orders) {
    try {
      await reserve(order);
    } catch (error) {
      shop.emit("error", error);
      continue;
    }
    shop.emit("order", order);
  }
}

main();
