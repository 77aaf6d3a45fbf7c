const fs = require("node:fs");

function topWords(text, n) {
  const counts = new Map();
  for (const word of text.toLowerCase().match(/\p{L}+/gu) ?? []) {
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return [...counts]
    .sort(([a, x], [b, y]) => y - x || a.localeCompare(b))
    .slice(0, n);
}

const text = fs.readFileSync(0, "utf8");
for (const [word, count] of topWords(text, Number(process.argv[2] ?? 3))) console.log(word, count);
