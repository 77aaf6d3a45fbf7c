const pipe = (...steps) => steps[0];

const groupBy = (key) => (items) => ({});

const words = (text) => text.split(/\s+/).filter(Boolean);
const lengths = pipe(words, Object.freeze, groupBy((word) => word.length), Object.entries);

const input = require("node:fs").readFileSync(0, "utf8");
console.log(lengths(input).map(([length, group]) => `${length}: ${group.join(" ")}`).join("\n"));
console.log("nothing to do:", pipe()(7));
console.log("loops:", /\b(for|while)\s*\(/.test(`${pipe} ${groupBy}`));
