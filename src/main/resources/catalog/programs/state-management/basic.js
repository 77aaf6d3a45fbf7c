// One store for the whole page, with the calls of Redux: state is never changed
// in place, an action says what happened, and listeners hear of every change.

function cart(state, action) {
  switch (action.type) {
    case "add":
      return { ...state, items: [...state.items, action.item] };
    case "remove":
      return { ...state, items: state.items.filter((item) => item !== action.item) };
    default:
      return state;
  }
}

const store = createStore(cart, { items: [] });
const before = store.getState();
const unsubscribe = store.subscribe(() => console.log(store.getState().items.join(", ") || "empty"));
store.dispatch({ type: "add", item: "tea" });
store.dispatch({ type: "add", item: "mug" });
store.dispatch({ type: "remove", item: "tea" });
unsubscribe();
store.dispatch({ type: "remove", item: "mug" });
console.log("the first state is as it was:", before.items.length === 0);

function createStore(reducer, state) {
  const listeners = new Set();
  return {
    getState: () => state,
    dispatch(action) {
      state = reducer(state, action);
      listeners.forEach((listener) => listener());
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
