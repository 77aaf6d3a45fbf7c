// The server renders a page and ships the data it used; the browser takes the
// markup over (hydration) and would notice if it rendered something else.

const escape = (text) => String(text).replace(/[&<>"']/g, (c) => `&#${c.codePointAt(0)};`);

const Page = ({ title, stock, now }) =>
  `<h1>${escape(title)}</h1><p>${stock > 0 ? "in stock" : "sold out"}</p><time>${escape(now)}</time>`;

function serve(data) {
  // "</script>" in the data would end the element early: \u003c is the same JSON without a "<".
  const json = JSON.stringify(data).replace(/</g, "\\u003c");
  return `<main>${Page(data)}</main><script type="application/json">${json}</script>`;
}

function hydrate(html, clientData = {}) {
  const [, markup] = /<main>(.*?)<\/main>/.exec(html);
  const [, json] = /<script type="application\/json">(.*?)<\/script>/.exec(html);
  const rendered = Page({ ...JSON.parse(json), ...clientData });
  return rendered === markup ? "hydrated" : "mismatch: the page is thrown away and drawn again";
}

const html = serve({ title: "Tea </script><script>alert(1)", stock: 3, now: "10:00" });
console.log(html);
console.log("script elements:", html.match(/<script/g).length);
console.log("same data:", hydrate(html));
console.log("clock of the browser:", hydrate(html, { now: "10:01" }));
