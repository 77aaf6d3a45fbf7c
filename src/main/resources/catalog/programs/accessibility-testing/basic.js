// Automated accessibility rules, as axe applies them: each finding has an
// element, a rule and an impact; what no program can judge stays on a list for
// people.

const html = `
<main>
  <img src="chart.png">
  <button></button>
  <a href="/a" role="button" tabindex="3">Open</a>
  <input id="mail" type="email">
  <div role="checkbox">Newsletter</div>
</main>`;

const elements = [...html.matchAll(/<(\w+)([^>]*)>([^<]*)/g)].map(([, tag, text, content]) => ({
  tag,
  content: content.trim(),
  attributes: Object.fromEntries([...text.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, n, v]) => [n, v])),
}));

const rules = [
  ["image-alt", "critical", ({ tag, attributes: a }) => tag === "img" && a.alt === undefined],
  ["button-name", "critical", ({ tag, attributes: a, content }) =>
    tag === "button" && !content && !a["aria-label"]],
  ["label", "critical", ({ tag, attributes: a }) =>
    tag === "input" && !a["aria-label"] && !html.includes(`for="${a.id}"`)],
  ["tabindex", "serious", ({ attributes: a }) => Number(a.tabindex) > 0],
  ["aria-required-attr", "critical", ({ attributes: a }) =>
    a.role === "checkbox" && a["aria-checked"] === undefined],
];

let count = 0;
for (const element of elements) {
  for (const [name, impact, broken] of rules) {
    if (broken(element)) console.log(`${++count}. ${impact}: ${name} at <${element.tag}>`);
  }
}
console.log(`${rules.length} rules, ${count} findings`);
console.log("for people: is the text of the picture right? does the order of the focus make sense?");
