const css = `
.cards { display: grid; gap: 8px; grid-template-columns: 1fr; }
@media (min-width: 600px) {
  .cards { grid-template-columns: 1fr 1fr; }
}
@media (min-width: 900px) {
  .cards { grid-template-columns: 1fr 1fr 1fr; gap: 24px; }
}
`;

const declarations = (text) =>
  Object.fromEntries([...text.matchAll(/([\w-]+):\s*([^;{}]+)[;}]/g)].map(([, name, value]) => [name, value.trim()]));
const columns = (value = "none") => {
  const repeat = /^repeat\((\d+)/.exec(value);
  return repeat ? Number(repeat[1]) : value.replace(/\([^)]*\)/g, "").split(/\s+/).filter(Boolean).length;
};

const [base, ...media] = css.split("@media");
for (const width of [320, 599, 600, 899, 900, 1600]) {
  const style = media
    .filter((text) => !text.includes("max-width") && width >= Number(/min-width:\s*(\d+)px/.exec(text)?.[1] ?? Infinity))
    .reduce((all, text) => ({ ...all, ...declarations(text.slice(text.indexOf("{"))) }), declarations(base));
  console.log(`${width}px: ${columns(style["grid-template-columns"])} columns, gap ${style.gap}`);
}
