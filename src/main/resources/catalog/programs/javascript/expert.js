// An async generator reads pages as the loop asks for them, and an
// AbortController stops the work in the middle.

const pages = { 1: ["ada", "bob"], 2: ["cleo", "dan"], 3: ["eve"] };
let requests = 0;
let open = 0; // generators that have begun and not ended

async function load(page, signal) {
  signal.throwIfAborted();
  requests += 1;
  await Promise.resolve(); // where a real client would wait for the network
  return { names: pages[page], next: page in pages && page < 3 ? page + 1 : null };
}

async function* users(signal) {
  open += 1;
  try {
    for (let page = 1; page !== null; ) {
      const { names, next } = await load(page, signal);
      yield* names;
      page = next;
    }
  } finally {
    open -= 1;
  }
}

async function main() {
  const all = [];
  for await (const name of users(new AbortController().signal)) all.push(name);
  console.log(all.join(" "), `- ${requests} requests`);

  requests = 0;
  for await (const name of users(new AbortController().signal)) {
    if (name === "bob") break; // leaving the loop ends the generator too
  }
  console.log(`stopped at bob - ${requests} request, generators open: ${open}`);

  requests = 0;
  const controller = new AbortController();
  try {
    for await (const name of users(controller.signal)) {
      if (name === "bob") controller.abort();
    }
  } catch (error) {
    if (error.name !== "AbortError") throw error; // a fault is no abort
    console.log("aborted:", error.name, `- ${requests} request`);
  }
}

main();
