// HTTP semantics that a REST API should honour: 201 with Location, idempotent
// PUT and DELETE, 405 with Allow, and ETag with If-Match against lost updates.

const notes = new Map([[1, { text: "draft", version: 1 }]]);
let lastId = 1; // of all times: an address is not given to another note later
const etag = ({ version }) => `"v${version}"`;

const routes = {
  "/notes": {
    GET: () => ({ status: 200, body: [...notes.keys()] }),
    POST: ({ body }) => {
      const id = ++lastId;
      notes.set(id, { text: body, version: 1 });
      return { status: 201, Location: `/notes/${id}`, ETag: etag(notes.get(id)) };
    },
  },
  "/notes/:id": {
    GET: ({ id }) => ({ status: 200, ETag: etag(notes.get(id)), body: notes.get(id).text }),
    PUT: guarded(({ id, body }) => {
      notes.set(id, { text: body, version: notes.get(id).version + 1 });
      return { status: 200, ETag: etag(notes.get(id)) };
    }),
    DELETE: guarded(({ id }) => ({ status: notes.delete(id) ? 204 : 404 })),
  },
};

function guarded(change) { // nobody changes or deletes what he has not seen
  return (request) => {
    if (!request.ifMatch) return { status: 428 }; // precondition required
    if (request.ifMatch !== etag(notes.get(request.id))) return { status: 412 };
    return change(request);
  };
}

function handle(method, path, options = {}) {
  const id = Number(/^\/notes\/(\d+)$/.exec(path)?.[1]) || null;
  if (id ? !notes.has(id) : path !== "/notes") return { status: 404 };
  const methods = routes[id ? "/notes/:id" : "/notes"];
  if (!Object.hasOwn(methods, method)) return { status: 405, Allow: Object.keys(methods).join(", ") };
  return methods[method]({ id, ...options });
}
const send = (method, path, options) =>
  console.log(`${method} ${path} -> ${JSON.stringify(handle(method, path, options))}`);

send("POST", "/notes", { body: "buy tea" });
send("GET", "/notes/1");
send("PUT", "/notes/1", { body: "final", ifMatch: '"v1"' });
send("PUT", "/notes/1", { body: "mine!", ifMatch: '"v1"' }); // someone else was faster
send("PUT", "/notes/1", { body: "final", ifMatch: '"v1"' }); // the first again, as after a lost answer
send("GET", "/notes/1"); // idempotent: changed once, however often it was sent
send("PATCH", "/notes/1");
send("GET", "/books/1");
send("DELETE", "/notes/1");
send("DELETE", "/notes/1", { ifMatch: '"v2"' });
send("DELETE", "/notes/1", { ifMatch: '"v2"' }); // idempotent: the note stays gone, only the status differs
