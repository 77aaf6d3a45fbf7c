// The server renders a React page and ships the data it used; the browser takes
// the markup over (hydration) and notices where it renders something else. The
// lower half stands in for react, react-dom and the browser.

// import { createElement } from "react"; import { renderToString } from "react-dom/server";
// import { hydrateRoot } from "react-dom/client";
const Page = ({ title, stock, now }) =>
  createElement("main", null,
    createElement("h1", null, title),
    createElement("p", null, stock > 0 ? "in stock" : "sold out"),
    createElement("time", null, now));

function serve(data) {
  // "</script>" in the data would end the element early: \u003c is the same JSON without a "<".
  const json = JSON.stringify(data).replace(/</g, "\\u003c");
  return `<div id="root">${renderToString(createElement(Page, data))}</div>
<script id="data" type="application/json">${json}</script>`;
}

function start(document, own = {}) { // in the browser
  const data = JSON.parse(document.getElementById("data").textContent);
  hydrateRoot(document.getElementById("root"), createElement(Page, { ...data, ...own }), {
    onRecoverableError: (error) => console.log(error.message),
  });
}

const html = serve({ title: "Tea </script><script>alert(1)", stock: 3, now: "10:00" });
console.log(html);
console.log("script elements:", html.match(/<script/g).length);
for (const own of [{}, { now: "10:01" }]) { // the data that was shipped, or the browser's own clock
  const document = parse(html);
  const sent = document.getElementById("root").firstChild;
  start(document, own);
  console.log("the server's markup is kept:", document.getElementById("root").firstChild === sent);
}

function createElement(type, props, ...children) {
  return { type, props, children };
}
function renderToString({ type, props, children }) {
  if (typeof type === "function") return renderToString(type(props));
  const names = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#x27;" };
  const escaped = (text) => String(text).replace(/[&<>"']/g, (character) => names[character]);
  const inner = children.map((child) => (child.type ? renderToString(child) : escaped(child)));
  return `<${type}>${inner.join("")}</${type}>`;
}
function hydrateRoot(root, element, { onRecoverableError }) {
  const markup = renderToString(element); // the real one compares node by node, a moment later
  if (markup === root.firstChild.outerHTML) return;
  onRecoverableError(new Error("Hydration failed because the server rendered text didn't match the client."));
  root.firstChild = { outerHTML: markup };
}
function parse(page) {
  const [, outerHTML, textContent] = /<div id="root">(.*)<\/div>\n<script.*?>(.*)<\/script>/.exec(page);
  const elements = { root: { firstChild: { outerHTML } }, data: { textContent } };
  return { getElementById: (id) => elements[id] };
}
