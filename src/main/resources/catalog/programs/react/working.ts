// A component with useReducer: a pure function from state and action to the
// next state holds the logic, handlers only dispatch, and the same state leaves
// the page as it is. The last functions stand in for React and a browser.

type Todo = Readonly<{ id: number; text: string; done: boolean }>;
type Action = { type: "added"; text: string } | { type: "toggled"; id: number } | { type: "cleared" };

function reducer(todos: readonly Todo[], action: Action): readonly Todo[] {
  switch (action.type) {
    case "added": {
      const text = action.text.trim();
      if (text === "") return todos; // the same object: nothing new on the page
      const id = Math.max(0, ...todos.map((todo) => todo.id)) + 1;
      return [...todos, { id, text, done: false }];
    }
    case "toggled":
      return todos.map((todo) => (todo.id === action.id ? { ...todo, done: !todo.done } : todo));
    case "cleared":
      return todos.filter((todo) => !todo.done);
  }
}

function TodoApp() { // import { createElement, useReducer } from "react";
  const [todos, dispatch] = useReducer(reducer, []);
  const add = (data: FormData) => dispatch({ type: "added", text: String(data.get("text")) });
  const boxes = todos.map(({ id, text, done }) =>
    createElement("input", { key: id, type: "checkbox", "aria-label": text, checked: done,
      onChange: () => dispatch({ type: "toggled", id }) }));
  const clear = { type: "button", onClick: () => dispatch({ type: "cleared" }) };
  // In JSX: <form action={add}>{boxes}<input name="text" aria-label="New" />...</form>
  return createElement("form", { action: add }, boxes,
    createElement("input", { name: "text", "aria-label": "New" }), createElement("button", clear, "Clear"));
}

type VNode = { type: string; props: any; children: any[] };
let state: unknown, page = render();
for (const text of ["buy tea", "  ", "call Ada"]) {
  const data = new FormData();
  data.set("text", text);
  page.props.action(data);
}
page.children[0][0].props.onChange();
page.children[2].props.onClick();
function createElement(type: string, props: object, ...children: unknown[]): VNode {
  return { type, props, children };
}
function useReducer<S, A>(reduce: (state: S, action: A) => S, initial: S): [S, (action: A) => void] {
  const current = (state ?? initial) as S;
  return [current, (action) => {
    state = reduce(current, action);
    if (state === current) console.log("no change:", JSON.stringify(action));
    else page = render();
  }];
}
function render(): VNode {
  const form = TodoApp();
  const all = form.children[0].map(({ props: p }: VNode) => `[${p.checked ? "x" : " "}] ${p["aria-label"]}`);
  console.log("rendered:", all.join(", ") || "no todos");
  return form;
}
