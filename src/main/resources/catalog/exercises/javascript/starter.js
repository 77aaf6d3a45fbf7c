const fs = require("node:fs");

function topWords(text, n) {
  const counts = new Map();
  for (const word of text.split(" ")) {
    counts.set(word, 1);
  }
  return [...counts].slice(0, n);
}

const text = fs.readFileSync(0, "utf8");
for (const [word, count] of topWords(text, Number(process.argv[2] ?? 3))) console.log(word, count);
