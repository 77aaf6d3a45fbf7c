// Tests an HTTP API from outside: status, headers and body of each answer, also
// of the wrong requests. The small server is what is tested.

const assert = require("node:assert/strict");
const http = require("node:http");

const server = http.createServer((request, response) => {
  const { pathname } = new URL(request.url, "http://localhost");
  const known = pathname === "/books/1";
  response.writeHead(known ? 200 : 404, { "content-type": "application/json" });
  response.end(JSON.stringify(known ? { id: 1, title: "Emma" } : { error: "not found" }));
});

const tests = {
  "GET a book": async (base) => {
    const response = await fetch(`${base}/books/1`);
    assert.equal(response.status, 200);
    assert.match(response.headers.get("content-type"), /^application\/json/);
    assert.deepEqual(await response.json(), { id: 1, title: "Emma" });
  },
  "GET a book that is not there": async (base) => {
    const response = await fetch(`${base}/books/99`);
    assert.equal(response.status, 404);
    assert.ok((await response.json()).error);
  },
};

server.listen(0, "127.0.0.1", async () => {
  for (const [name, test] of Object.entries(tests)) {
    await test(`http://127.0.0.1:${server.address().port}`);
    console.log("ok", name);
  }
  server.closeAllConnections();
  server.close();
});
