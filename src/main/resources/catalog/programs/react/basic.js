// A React component is a function from props to elements. Above each stands its
// JSX, below it what that means: calls of createElement, or of jsx() in what
// compilers make of it today.

// import { createElement } from "react"; import { renderToStaticMarkup } from "react-dom/server";
// <li className={done ? "done" : "open"}>{name}</li>
function Item({ name, done }) {
  return createElement("li", { className: done ? "done" : "open" }, name);
}

// <section>
//   <h2>{title} ({items.length})</h2>
//   <ul>{items.map((item) => <Item key={item.id} {...item} />)}</ul>
// </section>
function List({ title, items }) {
  if (items.length === 0) return createElement("p", null, "Nothing to do");
  return createElement(
    "section",
    null,
    createElement("h2", null, title, " (", items.length, ")"),
    createElement("ul", null, items.map((item) => createElement(Item, { key: item.id, ...item }))),
  );
}

const items = [
  { id: 1, name: "Buy tea & milk", done: true },
  { id: 2, name: "Call Ada", done: false },
];
console.log(renderToStaticMarkup(createElement(List, { title: "Today", items })));
console.log(renderToStaticMarkup(createElement(List, { title: "Today", items: [] })));

// What these two do, for a few cases; in a page: createRoot(document.getElementById("root")).render(...)
function createElement(type, props, ...children) {
  return { type, props: { ...props, children } };
}

function renderToStaticMarkup(node) {
  if (Array.isArray(node)) return node.map(renderToStaticMarkup).join("");
  if (node == null || typeof node === "boolean") return "";
  if (typeof node !== "object") return String(node).replace(/&/g, "&amp;").replace(/</g, "&lt;");
  const { type, props } = node;
  if (typeof type === "function") return renderToStaticMarkup(type(props));
  const attributes = props.className ? ` class="${props.className}"` : "";
  return `<${type}${attributes}>${renderToStaticMarkup(props.children)}</${type}>`;
}
