// Services that know events, not each other: a new listener needs no change in
// the shop, and one that fails does not stop the others.

const listeners = {};
const on = (type, name, handle) => (listeners[type] ??= []).push({ name, handle });

function publish(event) {
  console.log(`event ${event.type} ${event.id}`);
  for (const { name, handle } of listeners[event.type] ?? []) {
    try {
      handle(event);
    } catch (error) {
      console.log(`  ${name} failed, will be given the event again: ${error.message}`);
    }
  }
}

const booked = new Set();
on("OrderPlaced", "stock", ({ item, count }) => console.log(`  stock: ${count} x ${item} less`));
on("OrderPlaced", "mail", ({ customer }) => {
  if (!customer) throw new Error("no address");
  console.log(`  mail: to ${customer}`);
});
on("OrderPlaced", "ledger", ({ id, euros }) => {
  if (booked.has(id)) return console.log("  ledger: known, skipped"); // delivered twice
  booked.add(id);
  console.log(`  ledger: ${euros} euros`);
});

const order = { type: "OrderPlaced", id: "e1", item: "tea", count: 2, euros: 9, customer: "ada" };
publish(order);
publish({ ...order, id: "e2", customer: undefined });
publish(order);
