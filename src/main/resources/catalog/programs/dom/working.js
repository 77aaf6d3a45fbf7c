// Events in a page: a click travels from the top of the tree down to its target
// and up again, one delegated listener serves all items of a list, and closest
// finds the item. The lower half stands in for the browser's tree.

function page(document) {
  const list = document.createElement("ul");
  const item = (text) => Object.assign(document.createElement("li"), { textContent: text });
  const apple = list.appendChild(item("apple"));
  const icon = apple.appendChild(document.createElement("img"));

  list.addEventListener("click", (event) => {
    const clicked = event.target.closest("li");
    if (!clicked) return; // between the items
    console.log(`list: ${clicked.textContent} was clicked, on <${event.target.localName}>`);
  });
  icon.click();
  list.appendChild(item("plum")).click(); // added later, served all the same
  list.click();

  const trace = [];
  for (const each of [list, apple, icon]) {
    each.addEventListener("click", () => trace.push(`${each.localName} capture`), { capture: true });
    each.addEventListener("click", () => trace.push(each.localName));
  }
  icon.click();
  console.log(trace.splice(0).join(" > "));

  apple.addEventListener("click", (event) => event.stopPropagation());
  icon.click(); // the list hears nothing of it on the way up
  console.log("stopped:", trace.join(" > "));
}

function createElement(localName) {
  const listeners = [];
  const self = {
    localName,
    parentElement: null,
    appendChild(child) {
      child.parentElement = self;
      return child;
    },
    closest: (name) => (name === localName ? self : (self.parentElement?.closest(name) ?? null)),
    addEventListener: (type, listener, { capture = false } = {}) =>
      listeners.push({ type, listener, capture }),
    receive(event, phase) {
      if (event.stopped) return;
      const called = listeners.filter(({ type, capture }) => type === event.type && capture === phase);
      for (const { listener } of called) listener(event);
    },
    click() {
      const path = [];
      for (let each = self; each; each = each.parentElement) path.push(each);
      const event = { type: "click", target: self, stopPropagation: () => (event.stopped = true) };
      for (const each of [...path].reverse()) each.receive(event, true);
      for (const each of path) each.receive(event, false);
    },
  };
  return self;
}
page({ createElement });
