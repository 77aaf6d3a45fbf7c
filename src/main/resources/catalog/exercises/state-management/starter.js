function cart(state, action) {
  if (action.type === "add") state[action.item] = 1;
  return state;
}

let state = Object.freeze({});
const lines = require("node:fs").readFileSync(0, "utf8").trim().split("\n");
for (const line of lines) {
  const [type, item] = line.split(" ");
  const next = cart(state, { type, item });
  console.log(`${line}: ${next === state ? "same" : JSON.stringify(next)}`);
  state = Object.freeze(next);
}
