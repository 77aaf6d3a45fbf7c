function escapeHtml(text) {
  const names = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
  return text.replace(/[&<>"']/g, (char) => names[char]);
}

function safeUrl(url) {
  if (/^https?:\/\//i.test(url) || /^\/(?![\/\\\s])/.test(url)) return url;
  return "#";
}

const lines = require("node:fs").readFileSync(0, "utf8").split("\n").filter(Boolean);
for (const line of lines) {
  const [url, ...text] = line.split(" ");
  console.log(`<a href="${escapeHtml(safeUrl(url))}">${escapeHtml(text.join(" "))}</a>`);
}
