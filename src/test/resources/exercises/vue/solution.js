function setup() {
  const price = ref(5);
  const count = ref(2);
  const note = ref("");
  const total = computed(() => price.value * count.value);
  const free = computed(() => total.value >= 20);
  watch(free, (now, before) => console.log(`  free: ${before} -> ${now}`));
  return { price, count, note, total, free };
}

// What stands in for: import { ref, computed, watch } from "vue";
let active = null; // the computed value or the watcher that reads just now

function track(reader, read) {
  const outer = active;
  active = reader;
  const value = read();
  active = outer;
  return value;
}

function ref(value) {
  const readers = new Set();
  return {
    get value() {
      if (active) readers.add(active);
      return value;
    },
    set value(next) {
      if (Object.is(next, value)) return;
      value = next;
      for (const reader of [...readers]) reader();
    },
  };
}

function computed(calculate) {
  const result = ref();
  const check = () => (result.value = track(check, calculate));
  check();
  return result;
}

function watch(source, callback) {
  const read = () => (typeof source === "function" ? source() : source.value);
  const check = () => {
    const before = last;
    last = track(check, read);
    if (!Object.is(last, before)) callback(last, before);
  };
  let last = track(check, read);
}

const cart = setup();
const show = (what) => console.log(`${what}: total ${cart.total.value}, free ${cart.free.value}`);
show("at first");
for (const line of require("node:fs").readFileSync(0, "utf8").split("\n").filter(Boolean)) {
  const [name, value] = line.split(" ");
  cart[name].value = name === "note" ? value : Number(value);
  show(line);
}
