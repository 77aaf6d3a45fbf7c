// Kong's declarative configuration, as JSON (it reads YAML too): services and
// routes, plugins for a key, a group and a limit. A stand-in takes requests.

const key = { name: "key-auth", config: { hide_credentials: true } }; // the services never see it
const config = {
  _format_version: "3.0",
  services: [
    {
      name: "shop",
      url: "http://shop:8000",
      routes: [{ name: "shop", paths: ["/shop"], strip_path: true }],
      plugins: [key, { name: "rate-limiting", config: { second: 2, policy: "local" } }],
    },
    {
      name: "admin",
      url: "http://admin:9000",
      routes: [{ name: "admin", paths: ["/shop/admin"], strip_path: true }],
      plugins: [key, { name: "acl", config: { allow: ["admins"] } }],
    },
  ],
  consumers: [ // real keys are long and random; decK fills them in: ${{ env "DECK_WEB_KEY" }}
    { username: "web", keyauth_credentials: [{ key: "k1" }] },
    { username: "ops", keyauth_credentials: [{ key: "k2" }], acls: [{ group: "admins" }] },
  ],
};

const counts = new Map();
const plugins = { // in the order of Kong's priorities, which is that above
  "key-auth": (request) => {
    request.consumer = config.consumers.find((each) => each.keyauth_credentials[0].key === request.key);
    return request.consumer ? null : "401 Unauthorized";
  },
  acl: ({ consumer }, { allow }) =>
    consumer.acls?.some(({ group }) => allow.includes(group)) ? null : "403 You cannot consume this service",
  "rate-limiting": ({ consumer, at }, { second }) => {
    const window = `${consumer.username} ${Math.floor(at)}`; // a new count every second
    counts.set(window, (counts.get(window) ?? 0) + 1);
    return counts.get(window) > second ? "429 API rate limit exceeded" : null;
  },
};

function send(request) {
  const fitting = config.services
    .flatMap((service) => service.routes.map((route) => ({ service, route, path: route.paths[0] })))
    .filter(({ path }) => request.path.startsWith(path))
    .sort((a, b) => b.path.length - a.path.length); // the longest path wins
  if (fitting.length === 0) return "404 no Route matched with those values";
  const [{ service, route, path }] = fitting;
  for (const { name, config: settings } of service.plugins) {
    const refusal = plugins[name](request, settings);
    if (refusal) return refusal;
  }
  return `-> ${service.url}/${request.path.slice(route.strip_path ? path.length : 0).replace(/^\//, "")}`;
}

for (const line of ["/shop/cart k1 0.1", "/shop/cart k1 0.2", "/shop/cart k1 0.3", "/shop k1 1.0",
  "/shop/admin/users k1 2", "/shop/admin/users k2 2", "/blog k1 2", "/shop stolen 2"]) {
  const [path, key, at] = line.split(" ");
  console.log(`${line}: ${send({ path, key, at: Number(at) })}`);
}
