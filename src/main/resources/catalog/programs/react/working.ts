// A component with useReducer: a pure function from state and action to the
// next state holds the logic, handlers only dispatch, and the same state means
// no new rendering. The last functions stand in for React.

type Todo = Readonly<{ id: number; text: string; done: boolean }>;

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

function TodoApp() {
  const [todos, dispatch] = useReducer(reducer, []);
  const props = {
    onSubmit: (text: string) => dispatch({ type: "added", text }),
    onChange: (id: number) => dispatch({ type: "toggled", id }),
    onReset: () => dispatch({ type: "cleared" }),
    children: todos.map(({ text, done }) => `${done ? "[x]" : "[ ]"} ${text}`),
  };
  return { type: "form", props }; // as JSX: <form onSubmit={...} onReset={...}>...</form>
}

let state: unknown;
const page = { current: render() };
page.current.props.onSubmit("buy tea");
page.current.props.onSubmit("  ");
page.current.props.onSubmit("call Ada");
page.current.props.onChange(1);
page.current.props.onReset();

function useReducer<S, A>(reduce: (state: S, action: A) => S, initial: S): [S, (action: A) => void] {
  const current = (state ?? initial) as S;
  return [current, (action) => {
    state = reduce(current, action);
    if (state === current) console.log("no change:", JSON.stringify(action));
    else page.current = render();
  }];
}
function render() {
  const element = TodoApp();
  console.log(`<${element.type}>`, element.props.children.join(", "));
  return element;
}
