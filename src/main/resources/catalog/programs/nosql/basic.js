// One document holds what is read together: an order with its lines. The same
// data as rows needs joins, the document needs copies to be kept in step.

const customers = new Map([["c1", { name: "Ada", city: "London" }]]);
const orders = new Map();

orders.set("o1", {
  customer: { id: "c1", name: "Ada" }, // a copy: shown with each order
  lines: [
    { item: "tea", count: 2, euros: 4.5 },
    { item: "mug", count: 1, euros: 12 },
  ],
});

const order = orders.get("o1"); // one look-up, no join
const total = order.lines.reduce((sum, line) => sum + line.count * line.euros, 0);
console.log(`${order.customer.name}: ${total} euros`);

// An index of one's own, for a question that the key does not answer.
const byItem = new Map();
for (const [id, { lines }] of orders) {
  for (const { item } of lines) byItem.set(item, [...(byItem.get(item) ?? []), id]);
}
console.log("orders with a mug:", byItem.get("mug"));

customers.get("c1").name = "Ada Lovelace";
console.log("the copy is stale:", order.customer.name !== customers.get("c1").name);
for (const each of orders.values()) {
  if (each.customer.id === "c1") each.customer.name = customers.get("c1").name;
}
console.log("repaired:", orders.get("o1").customer.name);
