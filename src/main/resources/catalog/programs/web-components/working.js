// A custom element: a class with observed attributes and life-cycle callbacks,
// registered under a name with a dash. A stand-in for the browser drives it.

class ProgressBar extends HTMLElementStandIn() {
  static observedAttributes = ["value"];

  connectedCallback() {
    this.setAttribute("role", "progressbar");
    this.render();
  }

  attributeChangedCallback(name, before, after) {
    if (this.isConnected && before !== after) this.render();
  }

  render() {
    const percent = Math.min(100, Math.max(0, Number(this.getAttribute("value") ?? 0)));
    this.shadow = `<div style="width: ${percent}%"></div>`;
    console.log(this.shadow);
  }
}

const bar = new ProgressBar(); // in a page: customElements.define("progress-bar", ProgressBar)
bar.setAttribute("value", "20"); // not in the page yet: nothing is drawn
bar.connect();
bar.setAttribute("value", "55");
bar.setAttribute("title", "upload"); // not observed
bar.setAttribute("value", "140");
console.log(bar.getAttribute("role"));

function HTMLElementStandIn() {
  return class {
    isConnected = false;
    attributes = new Map();
    getAttribute(name) {
      return this.attributes.get(name) ?? null;
    }
    setAttribute(name, value) {
      const before = this.getAttribute(name);
      this.attributes.set(name, value);
      if (this.constructor.observedAttributes.includes(name)) {
        this.attributeChangedCallback(name, before, value);
      }
    }
    connect() {
      this.isConnected = true;
      this.connectedCallback();
    }
  };
}
