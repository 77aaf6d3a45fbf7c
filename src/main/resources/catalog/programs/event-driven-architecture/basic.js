// Services that know events, not each other: a new listener needs no change in
// the shop, one that fails gets the event again, and none handles it twice.

const listeners = {};
const on = (type, name, handle) => (listeners[type] ??= []).push({ name, handle, done: new Set() });
const undelivered = [];

function publish(event) {
  console.log(`event ${event.type} ${event.id}`);
  for (const listener of listeners[event.type] ?? []) deliver(listener, event);
}

function deliver(listener, event) {
  const { name, handle, done } = listener;
  if (done.has(event.id)) return console.log(`  ${name}: known, skipped`); // delivered before
  try {
    console.log(`  ${name}: ${handle(event)}`);
    done.add(event.id);
  } catch (error) {
    console.log(`  ${name}: failed (${error.message}), kept for later`); // the others go on
    undelivered.push([listener, event]);
  }
}

let mailServerUp = false;
on("OrderPlaced", "stock", ({ item, count }) => `${count} x ${item} less`);
on("OrderPlaced", "mail", ({ customer }) => {
  if (!mailServerUp) throw new Error("no connection");
  return `to ${customer}`;
});
on("OrderPlaced", "ledger", ({ euros }) => `${euros} euros`);

const order = { type: "OrderPlaced", id: "e1", item: "tea", count: 2, euros: 9, customer: "ada" };
publish(order);
publish(order); // a broker delivers at least once

mailServerUp = true;
console.log("again what failed:");
for (const [listener, event] of undelivered.splice(0)) deliver(listener, event);
