// Closures and the event loop: a memoised async function whose callers share
// one pending promise, and the order in which synchronous code and microtasks
// really run.

const memoiseAsync = (fn) => {
  const pending = new Map(); // lives on in the closure after memoiseAsync has returned
  return (key) => {
    if (!pending.has(key)) {
      const promise = fn(key);
      pending.set(key, promise);
      promise.catch(() => pending.delete(key)); // a failure is not kept: the next caller tries again
    }
    return pending.get(key);
  };
};

let lookups = 0;
const findUser = memoiseAsync(async (id) => {
  lookups += 1;
  if (id < 0) throw new RangeError(`no user ${id}`);
  return { id, name: `user-${id}` };
});

const order = [];
Promise.resolve().then(() => order.push("microtask"));
order.push("synchronous");

async function main() {
  const results = await Promise.allSettled([findUser(1), findUser(1), findUser(2), findUser(-1)]);
  order.push("after await");
  for (const { status, value, reason } of results) {
    console.log(`${status}: ${value?.name ?? reason.message}`);
  }
  console.log(`4 calls, ${lookups} lookups`);
  await Promise.allSettled([findUser(1), findUser(-1)]);
  console.log(`2 more calls, ${lookups} lookups in all: what has failed is tried again`);
  console.log(`order: ${order.join(" -> ")}`);
}

main();
