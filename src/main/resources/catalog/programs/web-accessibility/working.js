// Two checks of WCAG: the contrast of text on its background (1.4.3: AA asks
// for 4.5:1, large text 3:1) and whether controls have a name (4.1.2).

const channel = (value) => {
  const share = value / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
};
const luminance = (hex) => {
  if (!/^#[0-9a-f]{6}$/i.test(hex)) throw new RangeError(`not a colour of six digits: ${hex}`);
  const [red, green, blue] = hex.match(/\w\w/g).map((pair) => channel(parseInt(pair, 16)));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue; // the eye is most sensitive to green
};
const contrast = (one, other) => {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
};

for (const [text, background, large] of [
  ["#000000", "#ffffff", false],
  ["#777777", "#ffffff", false], // looks fine, misses AA by a hair
  ["#767676", "#ffffff", false],
  ["#777777", "#ffffff", true],
]) {
  const ratio = contrast(text, background);
  const verdict = ratio >= (large ? 3 : 4.5) ? "passes AA" : "fails AA";
  console.log(
    `${text} on ${background}${large ? ", large" : ""}: ${ratio.toFixed(2)}:1 ${verdict}`,
  );
}

const html = `
<button>Save</button>
<label for="mail">E-mail</label> <input id="mail" type="email" autocomplete="email">
<button aria-label="Delete message"><svg aria-hidden="true"></svg></button>
<a href="/cart"><img src="cart.svg" alt="Cart"></a>
<input id="search" type="search">
<a href="/next"><svg aria-hidden="true"></svg></a>`;

// A part of the name computation: aria-label wins over a label, then what the element contains. What
// else may name a control, such as a label around it or the value of a submit button, is not read.
const attribute = (text, name) => new RegExp(` ${name}="([^"]+)"`).exec(text)?.[1];
const CONTROL = /<(button|a|input)\b([^>]*)>(?:(.*?)<\/\1>)?/g;
for (const [, tag, attributes, content = ""] of html.matchAll(CONTROL)) {
  if (attribute(attributes, "type") === "hidden") continue;
  const label = new RegExp(`<label for="${attribute(attributes, "id")}">(.+?)</label>`).exec(html)?.[1];
  const inside = content.replace(/<[^>]*>/g, (child) => attribute(child, "alt") ?? "").trim();
  const name = attribute(attributes, "aria-label") || label || inside;
  console.log(`<${tag}${attributes}>: ${name ? `"${name}"` : "ERROR, no accessible name"}`);
}
