// Vue's reactivity in plain JavaScript: a Proxy notes which effect reads which property, and a
// write runs exactly those effects again; computed values are effects that fill a cell.

let active = null; // the effect that is running now
function watchEffect(effect) {
  const run = () => {
    const outer = active;
    active = run; // whatever is read from here on belongs to this effect
    effect();
    active = outer;
  };
  run();
}

function reactive(object) {
  const readers = {}; // property -> the effects that read it
  return new Proxy(object, {
    get(target, key) {
      if (active) (readers[key] ??= new Set()).add(active);
      return target[key];
    },
    set(target, key, value) {
      const changed = target[key] !== value;
      target[key] = value;
      if (changed) [...(readers[key] ?? [])].forEach((run) => run());
      return true;
    },
  });
}

function computed(getter) {
  const cell = reactive({ value: undefined });
  watchEffect(() => (cell.value = getter()));
  return cell;
}

const cart = reactive({ price: 20, count: 2, note: "" });
const free = computed(() => cart.price * cart.count >= 50);
watchEffect(() => console.log(`render delivery: ${free.value ? "free" : "5 euros"}`));
watchEffect(() => console.log(`render count: ${cart.count}`));
for (const change of [{ count: 3 }, { count: 3 }, { note: "gift" }, { price: 10 }]) {
  console.log(`set ${JSON.stringify(change)}`);
  Object.assign(cart, change);
}
