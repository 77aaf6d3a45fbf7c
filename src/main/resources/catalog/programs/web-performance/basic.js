// What a page loads before it can be seen: the head is read in order, and a
// script or style sheet without a hint blocks; the longest wait counts.

const html = `
<head>
  <link rel="preload" href="font.woff2" as="font" type="font/woff2" crossorigin>
  <link rel="stylesheet" href="site.css">
  <script src="analytics.js"></script>
  <script src="app.js" defer></script>
</head>
<img src="hero.jpg" alt="Tea in a cup" fetchpriority="high" width="800" height="400">
<img src="footer.jpg" alt="The shop" loading="lazy">`;

const milliseconds = { "site.css": 120, "analytics.js": 400, "app.js": 300, "hero.jpg": 200 };

const read = (text) =>
  [...text.matchAll(/<(link|script|img) ([^>]*)>/g)].map(([, tag, attributes]) => ({
    file: /(?:src|href)="(.*?)"/.exec(attributes)[1],
    blocks: tag === "script" ? !/(^| )(defer|async|type="module")(?= |=|$)/.test(attributes)
      : /rel="stylesheet"/.test(attributes) && !/media="print"/.test(attributes),
    jumps: tag === "img" && !(/\bwidth=/.test(attributes) && /\bheight=/.test(attributes)),
  }));
const firstPaint = (elements) => // what blocks loads at the same time
  Math.max(0, ...elements.filter(({ blocks }) => blocks).map(({ file }) => milliseconds[file]));

for (const { file, blocks, jumps } of read(html)) {
  const shift = jumps ? ", and the page jumps: no width and height" : "";
  console.log(`${file}: ${blocks ? "blocks" : "does not block"}${shift}`);
}
console.log(`first paint after ${firstPaint(read(html))} ms`);
const faster = html.replace('src="analytics.js"', 'async src="analytics.js"');
console.log(`first paint with async: ${firstPaint(read(faster))} ms`);
