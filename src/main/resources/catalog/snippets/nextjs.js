// Incremental static regeneration as in Next.js, in plain JavaScript: serve the stored page at
// once, rebuild it in the background when it is old, and purge it on demand.

let now = 0; // seconds of simulated time
let price = 10; // what the data source says
let renders = 0;
const store = new Map();

async function render(path) {
  renders += 1;
  return { html: `<p>${path}: ${price} euros</p>`, renderedAt: now };
}

async function serve(path, { revalidate = 60 } = {}) {
  const page = store.get(path);
  if (!page) {
    store.set(path, await render(path)); // the first visitor waits
    return `MISS  ${store.get(path).html}`;
  }
  if (now - page.renderedAt < revalidate) return `HIT   ${page.html}`;
  if (!page.pending) {
    page.pending = render(path).then((fresh) => store.set(path, fresh)); // one rebuild for all
  }
  return `STALE ${page.html}`; // nobody waits for it
}

async function main() {
  const visit = async (time) => {
    now = time;
    console.log(`t=${String(time).padStart(3)} ${await serve("/tea")}`);
  };
  await visit(0);
  price = 12;
  await visit(30);
  await visit(70); // old by now: served as it is, rebuilt behind the scenes
  await visit(71);
  price = 15;
  store.delete("/tea"); // revalidatePath("/tea") after a change in the shop system
  await visit(72);
  await visit(200);
  await Promise.all([serve("/tea"), serve("/tea"), serve("/tea")]);
  console.log(`9 requests, ${renders} renders`);
}

main();
