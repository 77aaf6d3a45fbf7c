// A tab list with ARIA: roles and states tell assistive technology what it is,
// each tab names its panel and each panel its tab, and arrow keys move between
// the tabs, of which one can be reached with Tab.

const NAMES = ["Tea", "Mugs", "Gifts"];

function render(selected) {
  const tabs = NAMES.map((name, i) => `
  <button type="button" role="tab" id="tab-${i}" aria-controls="panel-${i}"
    aria-selected="${i === selected}" tabindex="${i === selected ? 0 : -1}">${name}</button>`);
  const panels = NAMES.map((name, i) => `
<div role="tabpanel" id="panel-${i}" aria-labelledby="tab-${i}" ${i === selected ? 'tabindex="0"' : "hidden"}>
  All ${name.toLowerCase()}
</div>`);
  return `<div role="tablist" aria-label="Shop">${tabs.join("")}\n</div>${panels.join("")}`;
}

function onKey(key, selected) {
  const next = {
    ArrowRight: (selected + 1) % NAMES.length,
    ArrowLeft: (selected - 1 + NAMES.length) % NAMES.length,
    Home: 0,
    End: NAMES.length - 1,
  }[key];
  return next ?? selected; // in a page: focus it and call preventDefault, End would scroll
}

let selected = 0;
for (const key of ["ArrowRight", "ArrowRight", "ArrowRight", "ArrowLeft", "Home", "End", "ArrowLeft", "x"]) {
  selected = onKey(key, selected);
  console.log(`${key}: focus on ${NAMES[selected]}`);
}
const html = render(selected);
console.log(html);

const all = (pattern) => [...html.matchAll(pattern)].map(([, value]) => value);
const ids = all(/ id="(.+?)"/g);
const named = all(/ aria-(?:controls|labelledby)="(.+?)"/g);
console.log("exactly one selected:", all(/aria-selected="(true)"/g).length === 1);
console.log(`${named.length} references, to nothing: ${named.filter((id) => !ids.includes(id)).length}`);
