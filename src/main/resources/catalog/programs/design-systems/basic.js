// Design tokens: names with a meaning refer to values, a theme exchanges the
// values, and only a theme whose pairs all have enough contrast becomes CSS.

const tokens = {
  colour: {
    blue600: "#2563eb", blue300: "#93c5fd", white: "#ffffff", black: "#111827", grey: "#9ca3af",
  },
  light: { button: "{blue600}", "button-text": "{white}", text: "{black}", hint: "{grey}", page: "{white}" },
  dark: { button: "{blue300}", "button-text": "{black}", text: "{white}", hint: "{grey}", page: "{black}" },
};

const pairs = [["button-text", "button"], ["text", "page"], ["hint", "page"]];
const AA = 4.5; // WCAG 2, level AA, for text of normal size

const resolve = (theme, name) => tokens.colour[tokens[theme][name].slice(1, -1)];

function luminance(hex) {
  const [r, g, b] = [1, 3, 5]
    .map((at) => parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a, b) {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

for (const theme of ["light", "dark"]) {
  let low = 0;
  for (const [front, back] of pairs) {
    const ratio = contrast(resolve(theme, front), resolve(theme, back));
    if (ratio < AA) low += 1;
    const shown = Math.floor(ratio * 10) / 10; // never rounded up to what is asked for
    console.log(`${theme}: ${front} on ${back} ${shown.toFixed(1)} ${ratio < AA ? "TOO LOW" : "ok"}`);
  }
  if (low > 0) {
    console.log(`${theme}: no CSS, pairs to mend: ${low}`);
    continue;
  }
  const css = Object.keys(tokens[theme]).map((name) => `  --${name}: ${resolve(theme, name)};`);
  console.log(`[data-theme="${theme}"] {\n${css.join("\n")}\n}`);
}
