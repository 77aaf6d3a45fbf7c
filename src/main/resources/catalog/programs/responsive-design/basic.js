// A mobile-first style sheet: the base is for phones, each wider screen adds to
// it. The program says what three screens get, and one with larger text.

// Needs <meta name="viewport" content="width=device-width, initial-scale=1">.
const css = `
.cards { display: grid; gap: 0.5rem; grid-template-columns: 1fr; }
@media (width >= 40em) {
  .cards { grid-template-columns: 1fr 1fr; }
}
@media (width >= 64em) {
  .cards { grid-template-columns: repeat(4, minmax(0, 1fr)); gap: 1.5rem; }
}`;

const declarations = (text) =>
  Object.fromEntries([...text.matchAll(/([\w-]+): (.+?);/g)].map(([, name, value]) => [name, value]));

const [base, ...blocks] = css.split("@media");
const media = blocks.map((text) => ({
  from: Number(/width >= (\d+)em/.exec(text)[1]),
  rules: declarations(text.slice(text.indexOf("{"))),
}));

// An em is the text size that the reader has set, 16 pixels unless changed.
for (const [width, em] of [[360, 16], [768, 16], [1440, 16], [1440, 24]]) {
  const fitting = media.filter(({ from }) => width >= from * em);
  const style = Object.assign(declarations(base), ...fitting.map(({ rules }) => rules));
  console.log(`${width}px, text of ${em}px: ${style["grid-template-columns"]}, gap ${style.gap}`);
}
