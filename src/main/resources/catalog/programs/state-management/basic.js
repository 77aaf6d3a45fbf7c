// One store for the whole page, with the calls of Redux Toolkit: state is never
// changed in place, an action says what happened, and listeners hear of every
// change. The lower half stands in for the library.

function cart(state = { items: [] }, action) {
  switch (action.type) {
    case "cart/itemAdded":
      return { ...state, items: [...state.items, action.payload] };
    case "cart/itemRemoved":
      return { ...state, items: state.items.filter((item) => item !== action.payload) };
    default:
      return state;
  }
}

const store = configureStore({ reducer: cart });
const before = store.getState();
const unsubscribe = store.subscribe(() => console.log("cart:", store.getState().items.join(", ")));
store.dispatch({ type: "cart/itemAdded", payload: "tea" });
store.dispatch({ type: "cart/itemAdded", payload: "mug" });
store.dispatch({ type: "cart/itemRemoved", payload: "tea" });
unsubscribe();
store.dispatch({ type: "cart/itemRemoved", payload: "mug" });
console.log("after unsubscribing nobody heard of:", store.getState());
console.log("the first state is as it was:", before);

function configureStore({ reducer }) {
  let state = reducer(undefined, { type: "@@init" });
  const listeners = new Set();
  return {
    getState: () => state,
    dispatch(action) {
      state = reducer(state, action);
      listeners.forEach((listener) => listener());
      return action;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
