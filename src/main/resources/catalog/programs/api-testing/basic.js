// Tests an HTTP API from outside: status, headers and body of each answer, also
// of the wrong requests. The small server is what is tested.

const assert = require("node:assert/strict");
const http = require("node:http");

const server = http.createServer((request, response) => {
  const { pathname } = new URL(request.url, "http://localhost");
  let [status, body] = [200, { id: 1, title: "Emma" }];
  if (pathname !== "/books/1") [status, body] = [404, { error: "not found" }];
  else if (request.method !== "GET") [status, body] = [405, { error: "read only" }];
  response.writeHead(status, { "content-type": "application/json", allow: "GET" });
  response.end(JSON.stringify(body));
});

const tests = {
  "GET a book": async (base) => {
    const response = await fetch(`${base}/books/1`);
    assert.equal(response.status, 200);
    assert.match(response.headers.get("content-type"), /^application\/json/);
    assert.deepEqual(await response.json(), { id: 1, title: "Emma" });
    return response;
  },
  "GET a book that is not there": async (base) => {
    const response = await fetch(`${base}/books/99`);
    assert.equal(response.status, 404);
    assert.deepEqual(await response.json(), { error: "not found" });
    return response;
  },
  "DELETE a book that is read only": async (base) => {
    const response = await fetch(`${base}/books/1`, { method: "DELETE" });
    assert.equal(response.status, 405);
    assert.equal(response.headers.get("allow"), "GET"); // a 405 has to name what is allowed
    return response;
  },
};

server.listen(0, "127.0.0.1", async () => {
  for (const [name, test] of Object.entries(tests)) {
    const response = await test(`http://127.0.0.1:${server.address().port}`);
    console.log(`passed: ${name}, ${response.status} ${response.statusText}`);
  }
  server.closeAllConnections();
  server.close();
});
