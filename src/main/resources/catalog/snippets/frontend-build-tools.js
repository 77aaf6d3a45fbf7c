// What a bundler does, in plain JavaScript: follows the imports from the entry, orders modules
// so that dependencies come first, shakes off unused exports and names files by content.

const files = {
  "main.js": { imports: { "./math.js": ["area"], "./log.js": ["log"] }, exports: { start: 30 } },
  "math.js": { imports: { "./pi.js": ["PI"] }, exports: { area: 40, volume: 900 } },
  "pi.js": { imports: {}, exports: { PI: 10 } },
  "log.js": { imports: {}, exports: { log: 20, debug: 500 } },
  "old.js": { imports: {}, exports: { legacy: 4000 } }, // nobody imports it
};

const order = [];
const used = new Map([["main.js", new Set(["start"])]]);
function visit(name, path = []) {
  if (path.includes(name)) throw new Error(`cycle: ${[...path, name].join(" -> ")}`);
  for (const [specifier, names] of Object.entries(files[name].imports)) {
    const target = specifier.replace("./", "");
    used.set(target, new Set([...(used.get(target) ?? []), ...names]));
    visit(target, [...path, name]);
  }
  if (!order.includes(name)) order.push(name); // after everything it needs
}
visit("main.js");

const size = (names) => names.reduce((sum, [, bytes]) => sum + bytes, 0);
const kept = (name) => Object.entries(files[name].exports).filter(([e]) => used.get(name).has(e));
const all = Object.values(files).flatMap((file) => Object.entries(file.exports));
console.log(`order: ${order.join(", ")}`);
console.log(`dropped files: ${Object.keys(files).filter((name) => !used.has(name))}`);
for (const name of order) {
  const dropped = Object.keys(files[name].exports).filter((e) => !used.get(name).has(e));
  console.log(`${name}: keeps ${kept(name).map(([e]) => e)}, drops ${dropped.join() || "nothing"}`);
}
console.log(`bundle: ${size(order.flatMap(kept))} of ${size(all)} bytes`);

// A name made of the content may be cached for ever: other content, other name.
const hash = (text) => [...text].reduce((h, c) => (h * 31 + c.charCodeAt(0)) >>> 0, 7).toString(16);
for (const content of ["area(2)", "area(2)", "area(3)"])
  console.log(`${content} -> main.${hash(content)}.js`);
