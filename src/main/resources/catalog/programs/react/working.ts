// The logic of a component lives in a reducer for useReducer: a pure function
// from state and action to the next state, which is easy to test.

interface Todo {
  readonly id: number;
  readonly text: string;
  readonly done: boolean;
}

type Action =
  | { type: "added"; text: string }
  | { type: "toggled"; id: number }
  | { type: "cleared" };

function reducer(todos: readonly Todo[], action: Action): readonly Todo[] {
  switch (action.type) {
    case "added": {
      const text = action.text.trim();
      if (text === "") return todos; // the same object: React does not render again
      const id = Math.max(0, ...todos.map((todo) => todo.id)) + 1;
      return [...todos, { id, text, done: false }];
    }
    case "toggled":
      return todos.map((todo) => (todo.id === action.id ? { ...todo, done: !todo.done } : todo));
    case "cleared":
      return todos.filter((todo) => !todo.done);
  }
}

// In the component: const [todos, dispatch] = useReducer(reducer, []);
const actions: Action[] = [
  { type: "added", text: "buy tea" },
  { type: "added", text: "  " },
  { type: "added", text: "call Ada" },
  { type: "toggled", id: 1 },
  { type: "cleared" },
];

let state: readonly Todo[] = [];
for (const action of actions) {
  const next = reducer(state, action);
  const untouched = next.filter((todo) => state.includes(todo)).length;
  console.log(action.type, next === state ? "no change" : JSON.stringify(next), `kept ${untouched}`);
  state = next;
}
