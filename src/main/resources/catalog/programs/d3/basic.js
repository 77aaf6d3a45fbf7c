// A bar chart with D3's calls: a scale maps data to pixels, and join makes one
// element for each datum. A small stand-in for D3 below writes the SVG.

// import * as d3 from "d3";
const data = [{ name: "tea", euros: 120 }, { name: "mugs", euros: 45 }, { name: "milk", euros: 80 }];

function draw(d3) {
  const x = d3.scaleLinear().domain([0, d3.max(data, (d) => d.euros)]).range([0, 240]); // from 0
  const y = d3.scaleBand().domain(data.map((d) => d.name)).range([0, 60]);

  const svg = d3.create("svg").attr("viewBox", "0 0 320 60");
  svg.append("title").text("Sales in euros");
  svg.selectAll("rect").data(data).join("rect")
    .attr("y", (d) => y(d.name))
    .attr("width", (d) => x(d.euros))
    .attr("height", y.bandwidth() - 4);
  svg.selectAll("text").data(data).join("text")
    .attr("x", (d) => x(d.euros) + 4)
    .attr("y", (d) => y(d.name) + 12)
    .text((d) => `${d.name} ${d.euros}`);
  return svg.node();
}

const scale = (make) => () => ({ domain: (domain) => ({ range: ([a, b]) => make(domain, a, b - a) }) });
const scaleLinear = scale(([low, high], start, size) => (v) => start + (size * (v - low)) / (high - low));
const scaleBand = scale((names, start, size) => Object.assign(
  (name) => start + (size * names.indexOf(name)) / names.length, { bandwidth: () => size / names.length }));
class Selection {
  constructor(tag, data) { Object.assign(this, { tag, data, attributes: [], inside: [] }); }
  attr(key, value) { this.attributes.push([key, value]); return this; }
  text(value) { this.inside.push(value); return this; }
  append(tag, data = this.data) { this.inside.push(new Selection(tag, data)); return this.inside.at(-1); }
  selectAll() { return { data: (all) => ({ join: (tag) => this.append(tag, all) }) }; } // none there yet
  node() { return { outerHTML: this.data.map((d) => this.write(d)).join("") }; }
  write(d) {
    const now = (value) => (typeof value === "function" ? value(d) : value);
    const attributes = this.attributes.map(([key, value]) => ` ${key}="${now(value)}"`).join("");
    const inside = this.inside.map((each) => each.node?.().outerHTML ?? now(each)).join("");
    return `<${this.tag}${attributes}>${inside}</${this.tag}>`;
  }
}
const max = (all, value) => Math.max(...all.map(value));
const chart = draw({ scaleLinear, scaleBand, max, create: (tag) => new Selection(tag, [null]) });
console.log(chart.outerHTML.replaceAll(/><(?!\/rect)/g, ">\n<")); // in a page: document.body.append(draw(d3))
