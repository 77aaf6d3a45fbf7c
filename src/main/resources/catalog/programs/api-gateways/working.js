// What a gateway does before a request reaches a service: find the route, check
// the key, count against a limit (a token bucket), and pass on under a new
// path.

const config = {
  routes: [
    { prefix: "/shop", target: "http://shop:8000", strip: true, limit: { perSecond: 1, burst: 2 } },
    { prefix: "/shop/admin", target: "http://admin:9000", strip: true, roles: ["admin"] },
  ],
  keys: { k1: { name: "web", roles: [] }, k2: { name: "ops", roles: ["admin"] } },
};

const buckets = new Map();

function take(name, { perSecond, burst }, now) {
  const bucket = buckets.get(name) ?? { tokens: burst, at: now };
  bucket.tokens = Math.min(burst, bucket.tokens + (now - bucket.at) * perSecond);
  bucket.at = now;
  buckets.set(name, bucket);
  if (bucket.tokens < 1) return false;
  bucket.tokens -= 1;
  return true;
}

function handle({ path, key, now }) {
  const route = config.routes
    .filter(({ prefix }) => path === prefix || path.startsWith(`${prefix}/`))
    .sort((a, b) => b.prefix.length - a.prefix.length)[0]; // the longest wins
  if (!route) return "404 no route";
  const caller = config.keys[key];
  if (!caller) return "401 unknown key";
  if (route.roles && !route.roles.some((role) => caller.roles.includes(role))) return "403 not for you";
  if (route.limit && !take(`${caller.name} ${route.prefix}`, route.limit, now)) return "429 too many";
  return `-> ${route.target}${route.strip ? path.slice(route.prefix.length) || "/" : path}`;
}

for (const request of [
  { path: "/shop/cart", key: "k1", now: 0 },
  { path: "/shop/cart", key: "k1", now: 0.1 },
  { path: "/shop/cart", key: "k1", now: 0.2 },
  { path: "/shop/cart", key: "k1", now: 1.5 },
  { path: "/shop/admin/users", key: "k1", now: 2 },
  { path: "/shop/admin/users", key: "k2", now: 2 },
  { path: "/shopping", key: "k1", now: 2 },
  { path: "/shop", key: "stolen", now: 2 },
]) {
  console.log(`${request.now} s ${request.key} ${request.path}: ${handle(request)}`);
}
