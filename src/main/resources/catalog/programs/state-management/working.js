// Redux: pure reducers, one way to change state, a selector that computes once
// for each value of its part, and undo by a reducer around the others. Below is
// a stand-in for @reduxjs/toolkit.

function cart(items = [], { type, payload }) {
  switch (type) {
    case "cart/added":
      return [...items, payload];
    case "cart/removed":
      return items.filter(({ name }) => name !== payload);
    default:
      return items; // the same reference says: nothing changed
  }
}
const theme = (mode = "light", { type, payload }) => (type === "theme/changed" ? payload : mode);

const undoable = (reducer) => (state = { past: [], present: reducer(undefined, {}) }, action) => {
  const { past, present } = state;
  if (action.type === "undone") {
    return past.length === 0 ? state : { past: past.slice(0, -1), present: past.at(-1) };
  }
  const next = reducer(present, action);
  return next === present ? state : { past: [...past, present], present: next };
};

const store = configureStore({ reducer: undoable(combineReducers({ cart, theme })) });
let sums = 0;
const selectTotal = createSelector([(state) => state.present.cart], (items) => {
  sums += 1;
  return items.reduce((sum, { cents }) => sum + cents, 0);
});

for (const action of [
  { type: "cart/added", payload: { name: "tea", cents: 350 } },
  { type: "cart/added", payload: { name: "mug", cents: 900 } },
  { type: "theme/changed", payload: "dark" },
  { type: "cart/removed", payload: "tea" },
  { type: "page/opened" }, // changes nothing, so there is nothing to undo
  { type: "undone" },
]) {
  store.dispatch(action);
  const state = store.getState();
  console.log(`${action.type}: ${selectTotal(state)} cents, ${state.present.theme}, ${sums} sums so far`);
}

function combineReducers(reducers) {
  return (state = {}, action) => {
    const entries = Object.entries(reducers).map(([key, reduce]) => [key, reduce(state[key], action)]);
    return entries.some(([key, value]) => value !== state[key]) ? Object.fromEntries(entries) : state;
  };
}
function createSelector([select], compute) {
  const results = new WeakMap(); // one for every part, as in version 2 of the toolkit; before, the last only
  const result = (part) => results.get(part) ?? results.set(part, compute(part)).get(part);
  return (state) => result(select(state));
}
function configureStore({ reducer }) {
  let state = reducer(undefined, { type: "@@INIT" });
  return { getState: () => state, dispatch: (action) => void (state = reducer(state, action)) };
}
