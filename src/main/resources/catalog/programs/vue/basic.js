// A Vue template: text in braces, v-if, v-for and a bound attribute. The
// program renders it with the component's data; what users wrote is escaped.

const component = {
  template: `
<h2>{{ title }}</h2>
<p v-if="items.length === 0">Nothing to do</p>
<ul>
  <li v-for="item in items" :key="item.id" :class="item.state">{{ item.text }}</li>
</ul>`,
  data: () => ({ title: "Today", items: [] }),
};

const state = component.data();
console.log(render(component.template, state));
state.items.push({ id: 1, text: "Buy <tea>", state: "open" }, { id: 2, text: "Call Ada", state: "done" });
console.log(render(component.template, state));

// Looks up a path such as item.text; Vue compiles whole expressions.
function value(path, scope) {
  const [name, equals] = path.split(" === ");
  const found = name.split(".").reduce((object, key) => object[key], scope);
  return equals === undefined ? found : found === Number(equals);
}

function text(path, scope) {
  return String(value(path, scope)).replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}

function render(template, scope) {
  const lines = template.trim().split("\n").flatMap((line) => {
    const [, test] = /v-if="(.*?)"/.exec(line) ?? [];
    if (test && !value(test, scope)) return [];
    const [, name, list] = /v-for="(\w+) in (\w+)"/.exec(line) ?? [];
    const scopes = list ? scope[list].map((each) => ({ ...scope, [name]: each })) : [scope];
    return scopes.map((inner) =>
      line
        .replace(/ (v-if|v-for|:key)=".*?"/g, "")
        .replace(/ :(\w+)="(.*?)"/g, (_, attribute, path) => ` ${attribute}="${text(path, inner)}"`)
        .replace(/{{ (.*?) }}/g, (_, path) => text(path, inner)),
    );
  });
  return lines.join("\n");
}
