// How a DOM event travels, rebuilt on a small tree: capture from the root down,
// the target, then bubbling up; and how one delegated listener serves all list
// items.

class TinyNode {
  listeners = [];
  constructor(name, parent = null) {
    Object.assign(this, { name, parent });
  }
  on(handler, capture = false) {
    this.listeners.push({ handler, capture });
  }
  dispatch() {
    const path = [];
    for (let node = this; node; node = node.parent) path.push(node);
    const event = { target: this, stopped: false };
    const deliver = (node, phase) => {
      if (event.stopped) return;
      for (const { handler, capture } of node.listeners)
        if (capture === phase) handler(event, node);
    };
    [...path].reverse().forEach((node) => deliver(node, true)); // capturing
    path.forEach((node) => deliver(node, false)); // target and bubbling
  }
}

const body = new TinyNode("body");
const list = new TinyNode("ul", body);
const [apple, pear] = ["li.apple", "li.pear"].map((name) => new TinyNode(name, list));
let trace = [];
for (const node of [body, list, apple, pear]) {
  node.on((_, at) => trace.push(`${at.name} (capture)`), true);
  node.on((_, at) => trace.push(at.name));
}
apple.dispatch();
console.log(trace.join(" > "));

list.on((event) => console.log(`list saw a click on ${event.target.name}`)); // delegation
new TinyNode("li.plum", list).dispatch(); // added later, has no listener, is served all the same

trace = [];
pear.on((event) => (event.stopped = true)); // what stopPropagation() does
pear.dispatch();
console.log(`stopped: ${trace.join(" > ")}`);
