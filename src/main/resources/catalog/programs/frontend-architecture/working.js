// A shell and its features: each is loaded when its route is opened, knows the
// others by events alone, and one that breaks takes nothing else with it.

const features = { // each has its folder and its team; nothing imports another's files
  catalogue: {
    route: "/",
    load: () => download("catalogue", ({ emit }) => ({
      view: () => "3 teas",
      buy: (tea) => emit("bought", tea),
    })),
  },
  cart: {
    route: "/cart",
    load: () => download("cart", ({ on }, teas = []) => {
      on("bought", (tea) => teas.push(tea));
      return { view: () => `in the cart: ${teas.join(", ") || "nothing"}` };
    }),
    eager: true, // it must not miss an event
  },
  reviews: {
    route: "/reviews",
    load: () => download("reviews", () => ({ view: () => undefined.stars })),
  },
};

const listeners = {};
const bus = { // the only thing that all of them share: a contract, small and versioned
  on: (event, listener) => (listeners[event] ??= []).push(listener),
  emit: (event, data) => (listeners[event] ?? []).forEach((listener) => listener(data)),
};
async function download(name, feature) { // import("./features/cart"): a chunk of its own
  console.log(`  loading ${name}.js`);
  return feature(bus);
}

const loaded = {};
const feature = (name) => (loaded[name] ??= features[name].load()); // once
async function open(route) {
  const [name] = Object.entries(features).find(([, entry]) => entry.route === route);
  try {
    console.log(`${route} -> ${(await feature(name)).view()}`);
  } catch (error) { // an error boundary: the rest of the page stays
    console.log(`${route} -> ${name} cannot be shown (${error.name})`);
  }
}

async function main() {
  await Promise.all(Object.keys(features).filter((name) => features[name].eager).map(feature));
  await open("/");
  (await feature("catalogue")).buy("Assam"); // the catalogue does not know who listens
  for (const route of ["/cart", "/reviews", "/"]) await open(route);
}
main();
