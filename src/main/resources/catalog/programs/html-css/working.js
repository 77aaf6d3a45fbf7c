// The CSS cascade, computed: which rule wins for one element, by importance,
// then specificity (ids, classes, types), then the order in the style sheet.

const css = `
a { color: blue }
.button { color: grey }
.primary { color: olive }
nav a { color: teal }
a.button.primary { color: green }
#buy { color: red }
nav nav a { color: white }
a { color: black !important }`;

// <nav><p><a id="buy" class="button primary">Buy</a></p></nav>
const paragraph = { type: "p", parent: { type: "nav" } };
const link = { type: "a", id: "buy", classes: ["button", "primary"], parent: paragraph };
const declarations = [...css.matchAll(/^(.+) \{ color: (.+) \}$/gm)];
const rules = declarations.map(([, selector, color]) => ({ selector, color }));

const simple = (selector) => selector.match(/[#.]?[\w-]+/g); // "a.big" -> "a", ".big"
const fits = (element, compound) =>
  simple(compound).every((part) => {
    if (part[0] === "#") return element.id === part.slice(1);
    if (part[0] === ".") return element.classes?.includes(part.slice(1));
    return element.type === part;
  });
const matches = (selector) => {
  const [target, ...ancestors] = selector.split(" ").reverse();
  let above = link.parent;
  for (const ancestor of ancestors) {
    while (above && !fits(above, ancestor)) above = above.parent; // anywhere above, not only one step
    if (!above) return false;
    above = above.parent;
  }
  return fits(link, target);
};
const specificity = (selector) =>
  [/^#/, /^\./, /^\w/].map((kind) => simple(selector).filter((part) => kind.test(part)).length);

const ranked = rules
  .map((rule, position) => ({ ...rule, position, important: +rule.color.includes("!") }))
  .map((rule) => ({ ...rule, weight: specificity(rule.selector) }))
  .filter((rule) => matches(rule.selector))
  .sort((a, b) => {
    const key = (r) => [r.important, ...r.weight, r.position];
    return key(b)
      .map((n, i) => n - key(a)[i])
      .find((n) => n !== 0);
  });
for (const { weight, selector, color } of ranked)
  console.log(`(${weight}) ${selector} { color: ${color} }`);
console.log(`computed color: ${ranked[0].color.split(" ")[0]}`);
