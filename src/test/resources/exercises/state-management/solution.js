function cart(state, action) {
  const count = state[action.item] ?? 0;
  switch (action.type) {
    case "add":
      return { ...state, [action.item]: count + 1 };
    case "remove": {
      if (count === 0) return state;
      const { [action.item]: _, ...rest } = state;
      return count === 1 ? rest : { ...state, [action.item]: count - 1 };
    }
    case "clear":
      return Object.keys(state).length === 0 ? state : {};
    default:
      return state;
  }
}

let state = Object.freeze({});
const lines = require("node:fs").readFileSync(0, "utf8").trim().split("\n");
for (const line of lines) {
  const [type, item] = line.split(" ");
  const next = cart(state, { type, item });
  console.log(`${line}: ${next === state ? "same" : JSON.stringify(next)}`);
  state = Object.freeze(next);
}
