// A Vue template: text in braces, v-if, v-for and a bound attribute; what users
// wrote is escaped. The lower half stands in for Vue, which draws the page anew
// when the data changes.

const { createApp } = vue(); // import { createApp } from "vue/dist/vue.esm-bundler.js", with the compiler

const app = createApp({
  template: `
<h2>{{ title }}</h2>
<p v-if="items.length === 0">Nothing to do</p>
<ul>
  <li v-for="item in items" :key="item.id" :class="item.state">{{ item.text }}</li>
</ul>`,
  data: () => ({ title: "Today", items: [] }),
});
const page = app.mount("#app");
page.items = [{ id: 1, text: "Buy <tea>", state: "open" }, { id: 2, text: "Call Ada", state: "done" }];

function vue() {
  const value = (path, scope) => { // a path such as item.text; Vue compiles whole expressions
    const [name, equals] = path.split(" === ");
    const found = name.split(".").reduce((object, key) => object[key], scope);
    return equals === undefined ? found : found === Number(equals);
  };
  const text = (path, scope) => String(value(path, scope)).replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`);
  const render = (template, scope) => template.trim().split("\n").flatMap((line) => {
    const [, test] = /v-if="(.*?)"/.exec(line) ?? [];
    if (test && !value(test, scope)) return [];
    const [, name, list] = /v-for="(\w+) in (\w+)"/.exec(line) ?? [];
    const scopes = list ? scope[list].map((each) => ({ ...scope, [name]: each })) : [scope];
    return scopes.map((inner) => line
      .replace(/ (v-if|v-for|:key)=".*?"/g, "")
      .replace(/ :(\w+)="(.*?)"/g, (_, attribute, path) => ` ${attribute}="${text(path, inner)}"`)
      .replace(/{{ (.*?) }}/g, (_, path) => text(path, inner)));
  }).join("\n");
  const mount = ({ template, data }) => (place) => {
    const draw = (state) => console.log(`in ${place}:\n${render(template, state)}`) ?? true;
    const state = data();
    draw(state);
    return new Proxy(state, { set: (target, name, next) => draw(Object.assign(target, { [name]: next })) });
  };
  return { createApp: (component) => ({ mount: mount(component) }) };
}
