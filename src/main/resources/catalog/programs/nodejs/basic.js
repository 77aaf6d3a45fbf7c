// Modules, events and async functions in Node.js: a shop announces each order,
// and two listeners react without knowing each other.

const { EventEmitter } = require("node:events");
const path = require("node:path");

const shop = new EventEmitter();
shop.on("order", (order) => console.log(`pack ${order.count} x ${order.item}`));
shop.on("order", ({ id }) => console.log("invoice", path.join("invoices", `${id}.pdf`)));
shop.once("error", (error) => console.log("noticed:", error.message));

async function stock(item) {
  if (item === "jam") throw new Error("jam is sold out");
  return 10;
}

async function main() {
  for (const [id, item] of ["tea", "jam"].entries()) {
    try {
      await stock(item);
      shop.emit("order", { id, item, count: 2 });
    } catch (error) {
      shop.emit("error", error);
    }
  }
}

main();
