// Tailwind classes are small rules: in a distance a number is a step of
// 0.25rem, a prefix such as md: or hover: says when. The program writes the CSS
// for one element, with the values of Tailwind 4's default theme.

// The style sheet of the page is one line, @import "tailwindcss"; the build looks for classes in the HTML.
const html = '<a href="/order" class="p-4 mt-2 md:p-8 text-blue-600 hover:underline flex">Order</a>';

const colours = { "blue-600": "oklch(54.6% 0.245 262.881)" };
const screens = { sm: "40rem", md: "48rem" };
const states = ["hover", "focus", "active"];

const utilities = [
  [/^p-(\d+)$/, (step) => `padding: ${step / 4}rem`],
  [/^mt-(\d+)$/, (step) => `margin-top: ${step / 4}rem`],
  [new RegExp(`^text-(${Object.keys(colours).join("|")})$`), (name) => `color: ${colours[name]}`],
  [/^underline$/, () => "text-decoration-line: underline"],
  [/^flex$/, () => "display: flex"],
];

function rule(className) {
  const parts = className.split(":");
  const name = parts.pop();
  const [pattern, write] = utilities.find(([each]) => each.test(name)) ?? [];
  const known = parts.every((part) => part in screens || states.includes(part));
  if (!pattern || !known) return `/* unknown: ${className} */`;
  const state = parts.filter((part) => !screens[part]).map((part) => `:${part}`).join("");
  const css = `.${className.replace(/:/g, "\\:")}${state} { ${write(pattern.exec(name)[1])} }`;
  return parts.reduce((inner, part) => {
    if (screens[part]) return `@media (width >= ${screens[part]}) { ${inner} }`;
    return part === "hover" ? `@media (hover: hover) { ${inner} }` : inner; // not where a finger touches
  }, css);
}

const names = /class="(.*?)"/.exec(html)[1].split(" ");
// Tailwind's order, since of two rules the later one wins: plain, with a state, then the screens.
const order = (name) => {
  const screen = Math.max(...name.split(":").map((part) => Object.keys(screens).indexOf(part)));
  return screen < 0 ? Number(name.includes(":")) : 2 + screen;
};
for (const name of names.sort((a, b) => order(a) - order(b))) console.log(rule(name));
