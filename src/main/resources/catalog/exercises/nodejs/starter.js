async function* chunks(size) {
  const text = require("node:fs").readFileSync(0, "utf8");
  for (let start = 0; start < text.length; start += size) yield text.slice(start, start + size);
}

async function* readLines(source) {
  for await (const chunk of source) {
    yield* chunk.split("\n");
  }
}

async function main() {
  let number = 0;
  for await (const line of readLines(chunks(Number(process.argv[2] ?? 4)))) {
    number += 1;
    console.log(`${number}: ${line}`);
  }
}
main();
