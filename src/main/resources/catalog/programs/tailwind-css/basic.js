// Tailwind classes are small rules: a number is a step of 0.25rem, a prefix
// such as md: or hover: says when. The program writes the CSS for one element.

const html = '<a class="p-4 mt-2 md:p-8 text-blue-600 hover:underline flex">Order</a>';

const colours = { "blue-600": "#2563eb" };
const screens = { sm: "40rem", md: "48rem" };

const utilities = [
  [/^p-(\d+)$/, (step) => `padding: ${step / 4}rem`],
  [/^mt-(\d+)$/, (step) => `margin-top: ${step / 4}rem`],
  [/^text-(\w+-\d+)$/, (name) => `color: ${colours[name]}`],
  [/^underline$/, () => "text-decoration-line: underline"],
  [/^flex$/, () => "display: flex"],
];

function rule(className) {
  const parts = className.split(":");
  const name = parts.pop();
  const [pattern, write] = utilities.find(([each]) => each.test(name)) ?? [];
  if (!pattern) return `/* unknown: ${className} */`;
  const state = parts.filter((part) => !screens[part]).map((part) => `:${part}`).join("");
  const css = `.${className.replace(/:/g, "\\:")}${state} { ${write(pattern.exec(name)[1])} }`;
  const screen = parts.find((part) => screens[part]);
  return screen ? `@media (width >= ${screens[screen]}) { ${css} }` : css;
}

const names = /class="(.*?)"/.exec(html)[1].split(" ");
// Variants come last, so that they win over the plain rule.
for (const name of names.sort((a, b) => a.includes(":") - b.includes(":"))) console.log(rule(name));
