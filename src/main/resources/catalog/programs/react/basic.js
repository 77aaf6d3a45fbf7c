// A React component is a function from props to elements. JSX such as
// <li key={id}>{name}</li> is short for the calls of h below.

const h = (type, props, ...children) => ({ type, props: { ...props, children } });

function Item({ name, done }) {
  return h("li", { className: done ? "done" : "open" }, name);
}

function List({ title, items }) {
  if (items.length === 0) return h("p", null, "Nothing to do");
  return h(
    "section",
    null,
    h("h2", null, title, " (", items.length, ")"),
    h("ul", null, items.map((item) => h(Item, { key: item.id, ...item }))),
  );
}

const items = [
  { id: 1, name: "Buy tea & milk", done: true },
  { id: 2, name: "Call Ada", done: false },
];
console.log(render(h(List, { title: "Today", items })));
console.log(render(h(List, { title: "Today", items: [] })));

// What react-dom/server does with the elements, for these few cases.
function render(node) {
  if (Array.isArray(node)) return node.map(render).join("");
  if (typeof node !== "object") return String(node).replace(/&/g, "&amp;").replace(/</g, "&lt;");
  if (typeof node.type === "function") return render(node.type(node.props));
  const { className, children } = node.props;
  const attributes = className ? ` class="${className}"` : "";
  return `<${node.type}${attributes}>${render(children)}</${node.type}>`;
}
