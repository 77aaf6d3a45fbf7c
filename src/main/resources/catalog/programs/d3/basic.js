// A bar chart in the style of D3: a scale maps data to pixels, and each datum
// becomes one element. The scales are written out here; the result is SVG.

const data = [
  { name: "tea", euros: 120 },
  { name: "mugs", euros: 45 },
  { name: "milk", euros: 80 },
];
const width = 300;
const barHeight = 20;

const scaleLinear = ([d0, d1], [r0, r1]) => (value) => r0 + ((value - d0) / (d1 - d0)) * (r1 - r0);
const scaleBand = (names, step) => (name) => names.indexOf(name) * step;

const x = scaleLinear([0, Math.max(...data.map((d) => d.euros))], [0, width]); // starts at 0
const y = scaleBand(data.map((d) => d.name), barHeight + 4);

const bars = data.map(
  (d) =>
    `  <rect x="0" y="${y(d.name)}" width="${x(d.euros)}" height="${barHeight}">` +
    `<title>${d.name}: ${d.euros} euros</title></rect>`,
);
console.log(`<svg viewBox="0 0 ${width} ${y("milk") + barHeight}" role="img">`);
console.log(bars.join("\n"));
console.log("</svg>");
