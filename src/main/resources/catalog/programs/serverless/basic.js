// A function as a service: one exported handler, an event in, a response out.
// No state stays in memory that the next call could rely on.

exports.handler = async (event) => {
  if (event.requestContext.http.method !== "POST") {
    return { statusCode: 405, headers: { allow: "POST" } };
  }
  let order;
  try {
    order = JSON.parse(event.body ?? "");
  } catch {
    return { statusCode: 400, body: "not JSON" };
  }
  if (!(order.count > 0)) return { statusCode: 422, body: "count must be positive" };
  return { statusCode: 201, body: JSON.stringify({ total: order.count * 5 }) };
};

const call = (method, body) =>
  exports.handler({ requestContext: { http: { method } }, body });

async function main() {
  console.log(await call("POST", '{"count": 3}'));
  console.log(await call("POST", '{"count": 0}'));
  console.log(await call("POST", "{"));
  console.log(await call("GET"));
}
main();
