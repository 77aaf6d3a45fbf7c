// The Composition API: ref holds state, computed derives from it, and an effect
// runs again, once for all changes of a moment. The rest stands in for vue.

function useCart() { // import { computed, nextTick, ref, watchEffect } from "vue";
  const items = ref([]);
  const coupon = ref(0);
  const sum = computed(() => items.value.reduce((total, item) => total + item.euros, 0));
  const toPay = computed(() => sum.value * (1 - coupon.value));
  const add = (name, euros) => { items.value = [...items.value, { name, euros }]; };
  return { coupon, toPay, add };
}

async function main() {
  const note = ref("");
  let runs = 0;
  const { toPay, coupon, add } = useCart();
  watchEffect(() => console.log(`run ${++runs}: to pay ${toPay.value.toFixed(2)}`));
  add("tea", 4.5);
  coupon.value = 0.1; // two changes, one run
  await nextTick();
  note.value = "as a gift"; // nothing reads it: no run
  await nextTick();
  add("mug", 12);
  await nextTick();
  console.log(`${runs} runs for 4 changes`);
}

let active = null; // what to call when something changes that is read now
const waiting = new Set();
const nextTick = () => Promise.resolve();
function ref(current) {
  const readers = new Set();
  return {
    get value() { if (active) readers.add(active); return current; },
    set value(next) {
      if (Object.is(next, current)) return;
      current = next;
      for (const reader of [...readers]) reader();
    },
  };
}
function track(run, changed) {
  const outer = active;
  active = changed;
  try { return run(); } finally { active = outer; }
}
function watchEffect(run) {
  const effect = () => track(run, () => {
    if (waiting.size === 0) nextTick().then(() => waiting.forEach((each) => waiting.delete(each) && each()));
    waiting.add(effect);
  });
  effect();
}
function computed(get) {
  const cell = ref();
  const update = () => { cell.value = track(get, update); };
  update();
  return { get value() { return cell.value; } };
}
main();
