// A tab list with ARIA: roles and states tell assistive technology what it is,
// and arrow keys move between tabs, of which one can be reached with Tab.

const tabs = ["Tea", "Mugs", "Gifts"].map((name, index) => ({
  name,
  attributes: {
    role: "tab",
    "aria-selected": String(index === 0),
    "aria-controls": `panel-${index}`,
    tabindex: index === 0 ? "0" : "-1", // a roving tabindex
  },
}));

function select(index) {
  tabs.forEach(({ attributes }, each) => {
    attributes["aria-selected"] = String(each === index);
    attributes.tabindex = each === index ? "0" : "-1";
  });
  return tabs[index];
}

function onKey(key) {
  const current = tabs.findIndex(({ attributes }) => attributes.tabindex === "0");
  const next = {
    ArrowRight: (current + 1) % tabs.length,
    ArrowLeft: (current - 1 + tabs.length) % tabs.length,
    Home: 0,
    End: tabs.length - 1,
  }[key];
  return next === undefined ? tabs[current] : select(next);
}

for (const key of ["ArrowRight", "ArrowRight", "ArrowRight", "End", "ArrowLeft", "x"]) {
  console.log(`${key}: focus on ${onKey(key).name}`);
}
const html = tabs.map(({ name, attributes }) =>
  `<button ${Object.entries(attributes).map(([n, v]) => `${n}="${v}"`).join(" ")}>${name}</button>`);
console.log(`<div role="tablist" aria-label="Shop">\n  ${html.join("\n  ")}\n</div>`);
const selected = tabs.filter(({ attributes }) => attributes["aria-selected"] === "true");
console.log("exactly one is selected:", selected.length === 1);
