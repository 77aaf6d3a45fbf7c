// The Composition API: ref holds state, computed derives from it, and an effect
// runs again only when something that it has read changes.

function useCart() {
  const items = ref([]);
  const coupon = ref(0);
  const sum = computed(() => items.value.reduce((total, item) => total + item.euros, 0));
  const toPay = computed(() => sum.value * (1 - coupon.value));
  const add = (name, euros) => (items.value = [...items.value, { name, euros }]);
  return { items, coupon, toPay, add };
}

const note = ref("");
let runs = 0;
const { toPay, coupon, add } = useCart();
watchEffect(() => console.log(`run ${++runs}: to pay ${toPay.value.toFixed(2)}`));
add("tea", 4.5);
coupon.value = 0.1;
note.value = "as a gift"; // nothing reads it: no run
add("mug", 12);
console.log(`${runs} runs`);

// What Vue's reactivity does, without batching.
function ref(initial) {
  let current = initial;
  const readers = new Set();
  return {
    get value() {
      if (ref.active) readers.add(ref.active);
      return current;
    },
    set value(next) {
      if (Object.is(next, current)) return;
      current = next;
      for (const reader of [...readers]) reader();
    },
  };
}

function watchEffect(run) {
  const effect = () => {
    const outer = ref.active;
    ref.active = effect;
    run();
    ref.active = outer;
  };
  effect();
}

function computed(get) {
  const cell = ref();
  watchEffect(() => (cell.value = get()));
  return cell;
}
