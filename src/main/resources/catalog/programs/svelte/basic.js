// A Svelte component with runes: $state holds, $derived follows, and the markup
// is updated where a value changed. The program shows what the compiler makes of it.

const component = `
<script>
  let count = $state(0);
  let double = $derived(count * 2);
</script>
<button onclick={() => count++}>clicked {count}</button>
<p>twice: {double}</p>`;

const script = /<script>([\s\S]*?)<\/script>/.exec(component)[1];
const states = [...script.matchAll(/let (\w+) = \$state\((.*?)\)/g)];
const derived = [...script.matchAll(/let (\w+) = \$derived\((\w+)(.*?)\)/g)];
console.log("state:", states.map(([, name, value]) => `${name} = ${value}`).join(", "));
console.log("derived:", derived.map(([, name, from]) => `${name} from ${from}`).join(", "));

// The same by hand: signals that know who has to run again.
const count = { value: 0, followers: [] };
const node = { button: "", p: "" };
let writes = 0;
const write = (name, text) => {
  if (node[name] === text) return;
  node[name] = text;
  writes += 1;
};
count.followers.push(
  () => write("button", `clicked ${count.value}`),
  () => write("p", `twice: ${count.value * 2}`),
);
const set = (value) => {
  if (value === count.value && writes > 0) return;
  count.value = value;
  count.followers.forEach((run) => run());
};

set(0);
set(1);
set(1); // no change, no write
console.log(node, `${writes} writes`);
