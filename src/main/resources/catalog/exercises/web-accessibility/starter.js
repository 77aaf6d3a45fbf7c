function luminance(colour) {
  return parseInt(colour.slice(1), 16) / 0xffffff;
}

function contrast(a, b) {
  return luminance(a) / luminance(b);
}

const lines = require("node:fs").readFileSync(0, "utf8").trim().split("\n");
for (const line of lines) {
  const [text, background] = line.split(" ");
  const ratio = contrast(text, background);
  console.log(`${text} on ${background}: ${ratio.toFixed(2)} ${ratio >= 4.5 ? "ok" : "too low"}`);
}
