// A store in the style of Redux: pure reducers, one way to change state, a
// selector that recomputes only when its slice changed, and undo that costs
// nothing.

const reducers = {
  cart(items = [], { type, item }) {
    if (type === "added") return [...items, item];
    if (type === "removed") return items.filter(({ name }) => name !== item);
    return items; // the same reference says: nothing changed
  },
  theme: (mode = "light", { type, mode: chosen }) => (type === "themed" ? chosen : mode),
};
const reduce = (state, action) =>
  Object.fromEntries(
    Object.entries(reducers).map(([slice, reducer]) => [slice, reducer(state[slice], action)]),
  );

function memoise(compute) {
  let last = {};
  return (input) => {
    if (input !== last.input) last = { input, result: compute(input), runs: (last.runs ?? 0) + 1 };
    return last;
  };
}
const total = memoise((items) => items.reduce((sum, { cents }) => sum + cents, 0));

let state = reduce({}, { type: "init" });
const history = [];
for (const action of [
  { type: "added", item: { name: "tea", cents: 350 } },
  { type: "added", item: { name: "mug", cents: 900 } },
  { type: "themed", mode: "dark" },
  { type: "removed", item: "tea" },
]) {
  history.push(state); // stays valid, since no reducer mutates it
  state = reduce(state, action);
  const untouched = state.cart === history.at(-1).cart;
  const { result, runs } = total(state.cart);
  console.log(
    `${action.type}: ${result} cents, ${state.theme}, same cart: ${untouched}, ${runs} sums`,
  );
}
state = history.pop();
console.log(`undo: ${state.cart.map(({ name }) => name).join(" and ")}, ${state.theme}`);
