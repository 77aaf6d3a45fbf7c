// What a browser decides for each viewport: which min-width rules apply (mobile
// first), how many auto-fit grid columns fit, and which srcset image it should
// load.

const breakpoints = [
  { minWidth: 0, styles: { padding: 16, nav: "menu button" } },
  { minWidth: 640, styles: { padding: 24 } },
  { minWidth: 1024, styles: { nav: "full bar" } },
];
const styleAt = (viewport) =>
  breakpoints
    .filter(({ minWidth }) => viewport >= minWidth)
    .reduce((all, { styles }) => ({ ...all, ...styles }), {}); // later rules override

// grid-template-columns: repeat(auto-fit, minmax(240px, 1fr)) with a 20px gap
const columns = (width, min = 240, gap = 20) =>
  Math.max(1, Math.floor((width + gap) / (min + gap)));

// font-size: clamp(16px, 12px + 1vw, 22px)
const clamp = (low, value, high) => Math.min(Math.max(low, value), high);

// srcset="320.jpg 320w, ..." sizes="one column": the smallest file that still looks sharp
const files = [320, 640, 960, 1280];
const pick = (cssWidth, density) => files.find((f) => f >= cssWidth * density) ?? files.at(-1);

for (const [device, viewport, density] of [
  ["phone", 390, 3],
  ["tablet", 768, 2],
  ["laptop", 1280, 1],
]) {
  const { padding, nav } = styleAt(viewport);
  const inner = viewport - 2 * padding;
  const fit = columns(inner);
  const card = (inner - (fit - 1) * 20) / fit;
  const font = clamp(16, 12 + viewport / 100, 22);
  console.log(
    `${device} ${viewport}px @${density}x: ${nav}, padding ${padding}px, text ${font.toFixed(1)}px`,
  );
  console.log(`  ${fit} column(s) of ${card.toFixed(0)}px, loads ${pick(card, density)}.jpg`);
}
