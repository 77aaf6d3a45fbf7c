// A component test as Testing Library has it: find by role and name, as people
// do, not by class. It passes a rewrite and fails what a screen reader misses.

async function tellsWhatIsWrong({ render, screen, userEvent, expect }, Login) {
  render(Login); // <Login />
  await userEvent.type(screen.getByRole("textbox", { name: "Email" }), "ada");
  await userEvent.click(screen.getByRole("button", { name: "Log in" }));
  expect(screen.getByRole("alert")).toHaveTextContent("not an email address");
}

// Three versions of a form: what is on the page depends on its state.
const field = (extra) => ({ tag: "input", role: "textbox", name: "Email", ...extra });
const button = (extra) => ({ tag: "button", role: "button", name: "Log in", ...extra });
const error = { tag: "p", text: "This is not an email address" };
const message = (state, extra) => (state.sent && !state.value.includes("@") ? [{ ...error, ...extra }] : []);
const versions = {
  "first": (s) => [field(), button(), ...message(s, { role: "alert" })],
  "other classes and order": (s) => [...message(s, { role: "alert" }), field(), button({ class: "b-7f" })],
  "message without a role": (s) => [field(), button(), ...message(s, { class: "red" })],
  "field without a label": (s) => [field({ name: "" }), button(), ...message(s, { role: "alert" })],
};

function library() { // stands in for @testing-library/react and jsdom
  let view;
  const state = { value: "", sent: false };
  const getByRole = (role, { name } = {}) => {
    const found = view(state).filter((e) => e.role === role && (name === undefined || e.name === name));
    if (found.length !== 1) throw new Error(`found ${found.length} of ${role} ${name ?? ""}`);
    return found[0];
  };
  const toHaveTextContent = (element) => (text) => {
    if (!element.text.includes(text)) throw new Error(`"${element.text}" has no "${text}"`);
  };
  return {
    render: (component) => (view = component),
    screen: { getByRole },
    userEvent: { type: async (_, text) => (state.value += text), click: async () => (state.sent = true) },
    expect: (element) => ({ toHaveTextContent: toHaveTextContent(element) }),
  };
}
const runs = Object.entries(versions).map(async ([name, Login]) => {
  const failure = await tellsWhatIsWrong(library(), Login).catch((error) => error);
  return `${name}: ${failure ? `FAILED, ${failure.message}` : "passed"}`;
});
Promise.all(runs).then((lines) => lines.forEach((line) => console.log(line)));
