// One store for the whole page, with the calls of Redux Toolkit: a slice names
// what can happen, state is never changed in place, and listeners hear of every
// change. The lower half stands in for the library.

// import { configureStore, createSlice } from "@reduxjs/toolkit";
const cart = createSlice({
  name: "cart",
  initialState: { items: [] },
  reducers: {
    itemAdded: (state, { payload }) => ({ items: [...state.items, payload] }),
    itemRemoved: (state, { payload }) => ({ items: state.items.filter((item) => item !== payload) }),
  },
});
const { itemAdded, itemRemoved } = cart.actions;

const store = configureStore({ reducer: cart.reducer });
const before = store.getState();
const unsubscribe = store.subscribe(() => console.log("cart:", store.getState().items.join(", ")));
console.log("an action is plain data:", itemAdded("tea"));
for (const action of [itemAdded("tea"), itemAdded("mug"), itemRemoved("tea")]) store.dispatch(action);
unsubscribe();
store.dispatch(itemRemoved("mug"));
console.log("after unsubscribing nobody heard of:", store.getState());
console.log("the first state is as it was:", before);

function createSlice({ name, initialState, reducers }) {
  const byType = new Map(Object.entries(reducers).map(([key, reduce]) => [`${name}/${key}`, reduce]));
  const creator = (type) => (payload) => ({ type, payload });
  return {
    reducer: (state = initialState, action) => byType.get(action.type)?.(state, action) ?? state,
    actions: Object.fromEntries(Object.keys(reducers).map((key) => [key, creator(`${name}/${key}`)])),
  };
}
function configureStore({ reducer }) {
  let state = reducer(undefined, { type: "@@init" });
  const listeners = new Set();
  const dispatch = (action) => {
    state = reducer(state, action);
    for (const listener of listeners) listener();
  };
  const subscribe = (listener) => (listeners.add(listener), () => listeners.delete(listener));
  return { getState: () => state, dispatch, subscribe };
}
