const pipe = (...steps) => (value) => steps.reduce((result, step) => step(result), value);

const groupBy = (key) => (items) =>
  items.reduce((groups, item) => ({ ...groups, [key(item)]: [...(groups[key(item)] ?? []), item] }), {});

const words = (text) => text.split(/\s+/).filter(Boolean);
const lengths = pipe(words, Object.freeze, groupBy((word) => word.length), Object.entries);

const input = require("node:fs").readFileSync(0, "utf8");
console.log(lengths(input).map(([length, group]) => `${length}: ${group.join(" ")}`).join("\n"));
console.log("nothing to do:", pipe()(7));
console.log("loops:", /\b(for|while)\s*\(/.test(`${pipe} ${groupBy}`));
