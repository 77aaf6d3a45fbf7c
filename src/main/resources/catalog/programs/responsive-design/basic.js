// A mobile-first style sheet: the base is for phones, each min-width adds to
// it. The program says what three screens get.

const css = `
.cards { display: grid; gap: 8px; grid-template-columns: 1fr; }
@media (min-width: 600px) {
  .cards { grid-template-columns: 1fr 1fr; }
}
@media (min-width: 1000px) {
  .cards { grid-template-columns: repeat(4, 1fr); gap: 24px; }
}`;

const declarations = (text) =>
  Object.fromEntries([...text.matchAll(/([\w-]+): (.+?);/g)].map(([, name, value]) => [name, value]));

const [base, ...blocks] = css.split("@media");
const media = blocks.map((text) => ({
  from: Number(/min-width: (\d+)px/.exec(text)[1]),
  rules: declarations(text.slice(text.indexOf("{"))),
}));

for (const width of [360, 768, 1440]) {
  const fitting = media.filter(({ from }) => width >= from);
  const style = Object.assign(declarations(base), ...fitting.map(({ rules }) => rules));
  console.log(`${width}px: ${style["grid-template-columns"]}, gap ${style.gap}`);
}
