// Tests an HTTP API from outside: status, headers and body of each answer, also
// of the wrong requests. The small server is what is tested.

const assert = require("node:assert/strict");
const http = require("node:http");

const server = http.createServer((request, response) => {
  const [path] = request.url.split("?");
  let [status, body] = [200, { id: 1, title: "Emma" }];
  if (path !== "/books/1") [status, body] = [404, { error: "not found" }];
  else if (request.method !== "GET") [status, body] = [405, { error: "read only" }];
  response.writeHead(status, { "content-type": "application/json", allow: "GET" });
  response.end(JSON.stringify(body));
});

async function verify(response, status, body) {
  assert.equal(response.status, status);
  assert.match(response.headers.get("content-type"), /^application\/json/);
  assert.deepEqual(await response.json(), body);
  return response;
}

const tests = {
  "GET a book": async (base) =>
    verify(await fetch(`${base}/books/1`), 200, { id: 1, title: "Emma" }),
  "GET a book that is not there": async (base) =>
    verify(await fetch(`${base}/books/99`), 404, { error: "not found" }),
  "DELETE a book that is read only": async (base) => {
    const answer = await fetch(`${base}/books/1`, { method: "DELETE" });
    assert.equal(answer.headers.get("allow"), "GET"); // a 405 has to name what is allowed
    return verify(answer, 405, { error: "read only" });
  },
};

server.listen(0, "127.0.0.1", async () => {
  try {
    for (const [name, test] of Object.entries(tests)) {
      const response = await test(`http://127.0.0.1:${server.address().port}`);
      console.log(`passed: ${name}, ${response.status} ${response.statusText}`);
    }
  } finally { // also after a failed test
    server.closeAllConnections();
    server.close();
  }
});
