// A function as a service, as AWS Lambda takes it: one exported handler, an
// event in, a response out. No state stays in memory that the next call could
// rely on.

const json = (statusCode, body, headers = {}) => ({
  statusCode,
  headers: { "content-type": "application/json", ...headers },
  body: JSON.stringify(body),
});

exports.handler = async (event) => {
  if (event.requestContext.http.method !== "POST") {
    return json(405, { error: "POST only" }, { allow: "POST" });
  }
  let order;
  try {
    const { body = "", isBase64Encoded } = event;
    order = JSON.parse(isBase64Encoded ? Buffer.from(body, "base64").toString() : body);
  } catch {
    return json(400, { error: "not JSON" });
  }
  if (!Number.isSafeInteger(order?.count) || order.count <= 0) {
    return json(422, { error: "count must be a whole, positive number" });
  }
  return json(200, { total: order.count * 5 });
};

const call = (method, body) =>
  exports.handler({ requestContext: { http: { method } }, body });

async function main() {
  console.log(await call("POST", '{"count": 3}'));
  console.log(await call("POST", '{"count": 0}'));
  console.log(await call("POST", "null"));
  console.log(await call("POST", "{"));
  console.log(await call("GET"));
}
main();
