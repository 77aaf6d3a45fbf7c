function escapeHtml(text) {
  return text.replace("<", "&lt;");
}

function safeUrl(url) {
  return url;
}

const lines = require("node:fs").readFileSync(0, "utf8").split("\n").filter(Boolean);
for (const line of lines) {
  const [url, ...text] = line.split(" ");
  console.log(`<a href="${escapeHtml(safeUrl(url))}">${escapeHtml(text.join(" "))}</a>`);
}
