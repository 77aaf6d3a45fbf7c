// How React works inside, in plain JavaScript: components return a virtual tree, hooks are
// found by their call order, and only the difference to the last tree reaches the page.

const h = (type, props, text) => ({ type, props, text });

const hooks = [];
let cursor = 0;
function useState(initial) {
  const slot = cursor++; // why hooks must not sit inside an if: the slot is the call order
  hooks[slot] ??= initial;
  return [hooks[slot], (update) => (hooks[slot] = update(hooks[slot]))];
}

function diff(before, after) {
  if (before?.type !== after.type) return [`create <${after.type}>`];
  const changed = Object.keys(after.props).filter((key) => before.props[key] !== after.props[key]);
  const patches = changed.map((key) => `set ${key}="${after.props[key]}"`);
  return before.text === after.text ? patches : [...patches, `set text "${after.text}"`];
}

let actions;
function Counter() {
  const [count, setCount] = useState(0);
  const [unit, setUnit] = useState("clicks");
  actions = { add: () => setCount((n) => n + 1), rename: () => setUnit(() => "points") };
  return h("p", { class: count > 1 ? "many" : "few" }, `${count} ${unit}`);
}

let tree;
function render(cause) {
  cursor = 0;
  const next = Counter();
  console.log(`${cause}: ${diff(tree, next).join(", ") || "nothing to patch"}`);
  tree = next;
}

render("first render");
for (const action of ["add", "add", "rename"]) {
  actions[action]();
  render(action);
}
render("same state");
