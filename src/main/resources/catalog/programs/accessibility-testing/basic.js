// A page is checked by axe from a Playwright test: each violation has a rule,
// an impact and the elements. What no rule can judge stays for people. Below,
// a page of elements and five of axe's rules stand in for browser and axe.

const assert = require("node:assert/strict");
// import { expect, test } from "@playwright/test"; import { AxeBuilder } from "@axe-core/playwright";
test("the shop breaks no rule of WCAG 2.0 A and AA", async ({ page }) => {
  await page.goto("/shop");
  const { violations } = await new AxeBuilder({ page }).withTags(["wcag2a", "wcag2aa"]).analyze();
  for (const { id, impact, nodes } of violations) {
    console.log(`${impact}: ${id} at ${nodes.map((node) => node.html).join(", ")}`);
  }
  expect(violations).toEqual([]);
});

const SHOP = [
  { html: '<img src="chart.png">' },
  { html: '<img src="line.png" alt="">' }, // decoration, and said to be
  { html: '<button class="close"></button>' },
  { html: '<button aria-label="Close"></button>' },
  { html: '<input type="email">' },
  { html: '<div role="checkbox" aria-label="Gift" tabindex="3"></div>' },
];
const RULES = [ // axe's own look at much more, as at texts and labels around an element
  ["image-alt", "critical", "wcag2a", ({ html }) => /^<img(?!.* alt=)/.test(html)],
  ["button-name", "critical", "wcag2a", ({ html }) => /^<button(?!.* aria-label=).*><\//.test(html)],
  ["label", "critical", "wcag2a", ({ html }) => /^<input(?!.* aria-label=)/.test(html)],
  ["aria-required-attr", "critical", "wcag2a", ({ html }) => /"checkbox"(?!.* aria-checked=)/.test(html)],
  ["tabindex", "serious", "best-practice", ({ html }) => / tabindex="[1-9]/.test(html)],
];
function AxeBuilder({ page }) {
  const violations = (tags) => RULES.filter(([, , tag]) => tags.includes(tag))
    .map(([id, impact, , broken]) => ({ id, impact, nodes: page.elements.filter(broken) }))
    .filter(({ nodes }) => nodes.length > 0);
  this.withTags = (tags) => ({ analyze: async () => ({ violations: violations(tags) }) });
}
const expect = (found) => ({
  toEqual: (wanted) => assert.deepEqual(found, wanted, new Error(`${found.length} broken rules`)),
});
async function test(name, body) {
  await null; // first the rest of this file
  const page = { async goto() { this.elements = SHOP; } };
  console.log(name, "-", await body({ page }).then(() => "passed", (error) => `failed: ${error.message}`));
  console.log("for people: does the alternative text fit? is the order of the focus right?");
}
