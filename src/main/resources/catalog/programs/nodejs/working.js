// A small HTTP service with nothing but Node.js, and a client that tries it: a
// route, a JSON body, a size limit, and an orderly shutdown.

const http = require("node:http");

const notes = [];

async function readJson(request, limit = 1000) {
  request.setEncoding("utf8"); // a letter may be split between two chunks
  let text = "";
  for await (const chunk of request) {
    text += chunk;
    if (text.length > limit) throw Object.assign(new Error("too large"), { status: 413 });
  }
  return JSON.parse(text);
}

const server = http.createServer(async (request, response) => {
  const send = (status, body, headers = {}) =>
    response.writeHead(status, { "content-type": "application/json", ...headers }).end(JSON.stringify(body));
  try {
    const { pathname } = new URL(`http://localhost${request.url}`);
    if (pathname !== "/notes") return send(404, { error: "not found" });
    if (request.method === "GET") return send(200, notes);
    if (request.method !== "POST") return send(405, { error: "GET or POST" }, { allow: "GET, POST" });
    notes.push(await readJson(request));
    send(201, { count: notes.length });
  } catch (error) {
    if (error instanceof SyntaxError) return send(400, { error: "not JSON" });
    // What was not read of a body cannot be told from the next request: the connection ends.
    if (error.status === 413) return send(413, { error: error.message }, { connection: "close" });
    console.error(error);
    send(500, { error: "internal error" });
  }
});

server.listen(0, "127.0.0.1", async () => {
  const url = `http://127.0.0.1:${server.address().port}`;
  const call = async (method, body, path = "/notes") => {
    const response = await fetch(url + path, { method, body });
    console.log(method, response.status, await response.text());
  };
  await call("POST", '{"text": "buy milk"}');
  await call("GET");
  await call("POST", "milk");
  await call("POST", "x".repeat(2000));
  await call("DELETE");
  await call("GET", undefined, "/else");
  server.close(() => console.log("closed")); // no new ones; those that run may finish
});
