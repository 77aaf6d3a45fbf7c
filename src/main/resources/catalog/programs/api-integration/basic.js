// A webhook comes from outside: check its signature over the raw body, its age,
// and whether it was seen before, and only then believe it.

const { createHmac, timingSafeEqual } = require("node:crypto");

const SECRET = "whsec_demo"; // a real one comes from the environment, never from the code
const sign = (time, body) => createHmac("sha256", SECRET).update(`${time}.${body}`).digest("hex");
const seen = new Set(); // in a service: a table with a unique key, written with the effect

function receive({ headers, body }, now) {
  const [, time, signature] = /^t=(\d+),v1=([0-9a-f]{64})$/.exec(headers["x-signature"] ?? "") ?? [];
  if (!time) return [400, "no signature"];
  if (Math.abs(now - Number(time)) > 300) return [400, "not within five minutes"];
  const expected = Buffer.from(sign(time, body));
  if (!timingSafeEqual(expected, Buffer.from(signature))) return [401, "wrong signature"];
  const event = JSON.parse(body);
  if (seen.has(event.id)) return [200, "already handled"];
  seen.add(event.id);
  return [200, `${event.type} handled`];
}

const body = '{"id":"e1","type":"invoice.paid"}';
const headers = { "x-signature": `t=1000,v1=${sign(1000, body)}` };
console.log(...receive({ headers, body }, 1010));
console.log(...receive({ headers, body }, 1020));
console.log(...receive({ headers, body: body.replace("paid", "void") }, 1010));
console.log(...receive({ headers, body }, 9999));
console.log(...receive({ headers: {}, body }, 1010));
