// A custom element: a class with observed attributes and life-cycle callbacks,
// a shadow root, and a name with a dash. The lower half stands in for the
// browser.

const { HTMLElement, customElements, document } = browser();
const STYLE = "<style>:host { display: block } div { height: 1em; background: navy }</style>";

class ProgressBar extends HTMLElement {
  static observedAttributes = ["value"];

  constructor() {
    super();
    this.attachShadow({ mode: "open" });
  }

  connectedCallback() {
    if (!this.hasAttribute("role")) this.setAttribute("role", "progressbar"); // the page's own goes first
    this.render();
  }

  attributeChangedCallback(name, before, after) {
    if (this.isConnected && before !== after) this.render();
  }

  render() {
    const percent = Math.min(100, Math.max(0, Number(this.getAttribute("value")) || 0));
    this.setAttribute("aria-valuenow", percent);
    this.shadowRoot.innerHTML = `${STYLE}<div style="width: ${percent}%"></div>`; // the style stays inside
    console.log(this.shadowRoot.innerHTML.slice(STYLE.length));
  }
}
customElements.define("progress-bar", ProgressBar);

const bar = document.createElement("progress-bar");
bar.setAttribute("value", "20"); // not in the page yet: nothing is drawn
document.body.append(bar);
for (const value of ["55", "140", "many"]) bar.setAttribute("value", value);
bar.setAttribute("title", "upload"); // not observed
console.log(bar.getAttribute("role"), bar.getAttribute("aria-valuenow"));

function browser() {
  const names = new Map();
  class HTMLElement {
    isConnected = false;
    attributes = new Map();
    attachShadow = () => (this.shadowRoot = { innerHTML: "" }); // as with the mode "open"
    hasAttribute = (name) => this.attributes.has(name);
    getAttribute = (name) => this.attributes.get(name) ?? null;
    setAttribute(name, value) {
      const before = this.getAttribute(name);
      this.attributes.set(name, String(value));
      if (!this.constructor.observedAttributes.includes(name)) return;
      this.attributeChangedCallback(name, before, String(value));
    }
  }
  const append = (element) => Object.assign(element, { isConnected: true }).connectedCallback();
  const createElement = (name) => new (names.get(name))();
  const customElements = { define: (name, type) => names.set(name, type) };
  return { HTMLElement, customElements, document: { createElement, body: { append } } };
}
