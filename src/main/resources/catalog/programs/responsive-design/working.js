// Style rules for every width, mobile first: min-width queries, a grid of as
// many columns as fit, fluid text, and pictures by width. Below, what they mean
// on three devices.

const css = `
  main { padding: 16px; font-size: clamp(1rem, 0.75rem + 1vw, 1.375rem); }
  img { max-width: 100%; height: auto; }
  .menu { display: flex; flex-direction: column; }
  .cards { display: grid; gap: 20px; grid-template-columns: repeat(auto-fit, minmax(min(240px, 100%), 1fr)); }
  @media (min-width: 640px) { main { padding: 24px; } }
  @media (min-width: 1024px) { .menu { flex-direction: row; } }
`;
const html = `<meta name="viewport" content="width=device-width, initial-scale=1">
<img src="320.jpg" width="640" height="480" srcset="320.jpg 320w, 640.jpg 640w, 960.jpg 960w,
  1280.jpg 1280w" sizes="(min-width: 640px) 350px, calc(100vw - 32px)" alt="A pot of tea">`;

// Rules in their order: a later one overrides, one inside @media only when the width fits.
function styles(viewport) {
  const rules = {};
  for (const line of css.trim().split("\n")) {
    const media = line.match(/@media \(min-width: (\d+)px\) \{ (.+) \}$/);
    if (media && viewport < Number(media[1])) continue;
    const [, selector, body] = (media?.[2] ?? line.trim()).match(/^(\S+) \{ (.+) \}/);
    for (const [, name, value] of body.matchAll(/([\w-]+): ([^;]+);/g)) {
      rules[selector] = { ...rules[selector], [name]: value };
    }
  }
  return rules;
}

function fontSize(text, viewport) {
  const [low, base, share, high] = text.match(/[\d.]+/g).map(Number);
  const rem = 16; // the browser's default; who sets larger text gets it everywhere
  return Math.min(Math.max(low * rem, base * rem + (share * viewport) / 100), high * rem);
}

function columns({ gap, "grid-template-columns": tracks }, width) {
  const narrowest = Math.min(Number(tracks.match(/(\d+)px/)[1]), width);
  return Math.max(1, Math.floor((width + parseInt(gap)) / (narrowest + parseInt(gap))));
}

// The first that is wide enough to be sharp; a browser is free to take a smaller one.
function picture(viewport, density) {
  const [, from, size, padding] = html.match(/width: (\d+)px\) (\d+)px, calc\(100vw - (\d+)px/).map(Number);
  const wanted = (viewport >= from ? size : viewport - padding) * density;
  const files = [...html.matchAll(/(\d+)w/g)].map((match) => Number(match[1]));
  return files.find((width) => width >= wanted) ?? files.at(-1); // the largest, if none is sharp
}

for (const [device, viewport, density] of [["phone", 390, 3], ["tablet", 768, 2], ["laptop", 1280, 1]]) {
  const { main, ".menu": { "flex-direction": menu }, ".cards": cards } = styles(viewport);
  const fit = columns(cards, viewport - 2 * parseInt(main.padding));
  const text = fontSize(main["font-size"], viewport).toFixed(1);
  console.log(`${device} ${viewport}px @${density}x: padding ${main.padding}; menu in a ${menu}`);
  console.log(`  text ${text}px, ${fit} column(s), picture ${picture(viewport, density)}.jpg`);
}
