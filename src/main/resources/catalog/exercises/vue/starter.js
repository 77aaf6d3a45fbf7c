let active = null;

function ref(value) {
  const readers = new Set();
  return {
    get value() {
      if (active) readers.add(active);
      return value;
    },
    set value(next) {
      if (next === value) return;
      value = next;
      for (const reader of readers) reader();
    },
  };
}

function computed(calculate) {
  return {
    get value() {
      return calculate();
    },
  };
}

const price = ref(5);
const count = ref(2);
const note = ref("");
const total = computed(() => {
  console.log("  calculating");
  return price.value * count.value;
});

console.log("created");
console.log(total.value, total.value);
count.value = 3;
note.value = "gift";
console.log(total.value, total.value);
price.value = 5;
console.log(total.value);
