// Routes and middleware as in Express: handlers get request, response and next,
// and run in the order in which they are registered.

const app = createApp(); // with Express: const express = require("express"), and here express()
const titles = new Map([["1", "Emma"], ["2", "Dune"]]);

app.use((req, res, next) => {
  console.log(req.method, req.path);
  next();
});
app.get("/books/:id", (req, res, next) => {
  const title = titles.get(req.params.id);
  if (!title) return next();
  res.json({ title });
});
app.use((req, res) => res.status(404).json({ error: "not found" }));

app.call("GET", "/books/2"); // in place of app.listen(3000) and of a browser
app.call("GET", "/books/9");
app.call("POST", "/books/2"); // no route for it

// A stand-in for express(), as far as it is used above.
function createApp() {
  const layers = [];
  return {
    use: (handler) => layers.push({ pattern: /^/, handler }),
    get(path, handler) {
      const pattern = new RegExp(`^${path.replace(/:(\w+)/g, "(?<$1>[^/]+)")}$`);
      layers.push({ only: "GET", pattern, handler });
    },
    call(method, path) {
      const res = {
        code: 200,
        status: (code) => Object.assign(res, { code }),
        json: (body) => console.log(" ", res.code, JSON.stringify(body)),
      };
      const fitting = layers.filter(({ only = method, pattern }) => only === method && pattern.test(path));
      const run = ([first, ...rest]) => {
        const params = first.pattern.exec(path).groups;
        first.handler({ method, path, params }, res, () => run(rest));
      };
      run(fitting);
    },
  };
}
