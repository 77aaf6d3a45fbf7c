// Two injection holes and their cures, side by side: SQL by concatenation
// against parameters, HTML by concatenation against escaping for the place
// where the text lands.

// Tagged templates see the fixed text and the values separately, as prepared statements do.
const sql = (texts, ...values) => ({
  text: texts.reduce((query, text, i) => `${query}$${i}${text}`),
  values,
});

const entities = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
const escapeHtml = (value) => String(value).replace(/[&<>"']/g, (c) => entities[c]);
const html = (texts, ...values) =>
  texts.reduce((page, text, i) => page + escapeHtml(values[i - 1]) + text);

// Escaping is not enough in a link: the scheme needs an allow-list. Browsers skip spaces and
// control characters in front, tabs and line breaks anywhere; the check leaves out all of them.
function safeLink(href) {
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(href.replace(/[\u0000-\u0020]/g, ""))?.[1].toLowerCase();
  return [undefined, "https", "http", "mailto"].includes(scheme) ? href : "#blocked";
}

const name = "x' OR '1'='1";
console.log(`concatenated: SELECT * FROM users WHERE name = '${name}'`);
const query = sql`SELECT * FROM users WHERE name = ${name} AND active = ${true}`;
console.log(`parameterised: ${query.text}`);
console.log(`  values sent apart: ${JSON.stringify(query.values)}`);

const comment = `<img src=x onerror="steal()">`;
console.log(`concatenated: <p>${comment}</p>`);
console.log(`escaped: ${html`<p>${comment}</p>`}`);

for (const link of ["https://example.org/?a=1&b=2", "/cart", "javascript:steal()", "java\nscript:steal()"]) {
  console.log(`link ${JSON.stringify(link)} -> ${html`<a href="${safeLink(link)}"></a>`}`);
}
