// What a page loads before it can be seen: the head is read in order, and a
// script or style sheet without a hint blocks. The program adds up the wait.

const html = `
<head>
  <link rel="preload" href="font.woff2" as="font" type="font/woff2" crossorigin>
  <link rel="stylesheet" href="site.css">
  <script src="analytics.js"></script>
  <script src="app.js" defer></script>
</head>
<img src="hero.jpg" fetchpriority="high" width="800" height="400">
<img src="footer.jpg" loading="lazy">`;

const milliseconds = { "site.css": 120, "analytics.js": 400, "app.js": 300, "hero.jpg": 200 };

const elements = [...html.matchAll(/<(link|script|img) ([^>]*)>/g)].map(([, tag, text]) => ({
  tag,
  file: /(?:src|href)="(.*?)"/.exec(text)[1],
  blocks: (tag === "script" && !/defer|async/.test(text)) || /rel="stylesheet"/.test(text),
  jumps: tag === "img" && !/width=/.test(text),
}));

let wait = 0;
for (const { file, blocks, jumps } of elements) {
  if (blocks) wait = Math.max(wait, milliseconds[file]); // they load at the same time
  console.log(`${file}: ${blocks ? "blocks" : "does not block"}${jumps ? ", page jumps" : ""}`);
}
console.log(`first paint after ${wait} ms`);
milliseconds["analytics.js"] = 0; // <script src="analytics.js" async>
const blocking = elements.filter(({ blocks }) => blocks).map(({ file }) => milliseconds[file]);
console.log(`with async: ${Math.max(...blocking)} ms`);
