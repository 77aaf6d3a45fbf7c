const h = (type, props, ...children) => ({ type, props: { ...props, children: children.flat() } });

function TaskList({ tasks }) {
  return h("section", null, h("h2", null, tasks.length), h("ul", null));
}

function render(node) {
  if (node === null || node === undefined || typeof node === "boolean") return "";
  if (typeof node !== "object") return String(node).replace(/&/g, "&amp;").replace(/</g, "&lt;");
  if (typeof node.type === "function") return render(node.type(node.props));
  const { className, children } = node.props;
  const inside = children.map(render).join("");
  return `<${node.type}${className ? ` class="${className}"` : ""}>${inside}</${node.type}>`;
}

const lines = require("node:fs").readFileSync(0, "utf8").split("\n").filter(Boolean);
const tasks = lines.map((line, id) =>
  Object.freeze({ id, done: line.startsWith("x "), text: line.replace(/^[x-] /, "") }));
console.log(render(h(TaskList, { tasks: Object.freeze(tasks) })));
