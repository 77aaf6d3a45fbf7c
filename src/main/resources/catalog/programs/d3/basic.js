// A bar chart with D3's calls: a scale maps data to pixels, and join makes one
// element for each datum. A small stand-in for D3 below writes the SVG.

const data = [
  { name: "tea", euros: 120 },
  { name: "mugs", euros: 45 },
  { name: "milk", euros: 80 },
];

function draw(d3) {
  const x = d3.scaleLinear().domain([0, d3.max(data, (d) => d.euros)]).range([0, 300]); // from 0
  const y = d3.scalePoint().domain(data.map((d) => d.name)).range([0, 48]);

  const svg = d3.create("svg").attr("viewBox", "0 0 300 68").attr("role", "img");
  svg.selectAll("rect")
    .data(data)
    .join("rect")
    .attr("y", (d) => y(d.name))
    .attr("width", (d) => x(d.euros))
    .attr("height", 20)
    .attr("aria-label", (d) => `${d.name}: ${d.euros} euros`);
  return svg.node().outerHTML;
}

const scale = (share) => () => ({ // domain and range are set one after the other
  domain: (domain) => ({ range: ([a, b]) => (value) => a + (b - a) * share(value, domain) }),
});
class Selection {
  constructor(tag, data) { Object.assign(this, { tag, data, attributes: [], children: [] }); }
  attr(key, value) { return this.attributes.push([key, value]), this; }
  selectAll() { return { data: (all) => ({ join: (tag) => (this.children[0] = new Selection(tag, all)) }) }; }
  node() { return { outerHTML: this.data.map((d) => this.write(d)).join("\n") }; }
  write(d) {
    const now = (value) => (typeof value === "function" ? value(d) : value);
    const text = this.attributes.map(([key, value]) => ` ${key}="${now(value)}"`).join("");
    const inside = this.children.map((child) => `\n${child.node().outerHTML}\n`).join("");
    return `<${this.tag}${text}>${inside}</${this.tag}>`;
  }
}
console.log(draw({
  scaleLinear: scale((value, [low, high]) => (value - low) / (high - low)),
  scalePoint: scale((name, names) => names.indexOf(name) / (names.length - 1)),
  max: (all, value) => Math.max(...all.map(value)),
  create: (tag) => new Selection(tag, [null]),
}));
