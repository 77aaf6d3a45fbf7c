// A service worker decides where an answer comes from: the shell from the
// cache, data from the network first, and old data when there is no network.
// The lower half stands in for the browser.

function worker(self, caches, fetch) { // sw.js; page: navigator.serviceWorker.register("/sw.js")
  const SHELL = "shell-v2";
  self.addEventListener("install", (event) => {
    event.waitUntil(caches.open(SHELL).then((cache) => cache.addAll(["/", "/app.js"])));
  });
  self.addEventListener("activate", (event) => event.waitUntil(removeOld()));
  self.addEventListener("fetch", (event) => {
    if (event.request.method === "GET") event.respondWith(answer(event)); // the rest is the browser's
  });

  async function removeOld() {
    for (const name of await caches.keys()) if (![SHELL, "data"].includes(name)) await caches.delete(name);
  }
  async function answer(event) {
    const stored = await (await caches.open(SHELL)).match(event.request);
    if (stored) return stored; // cache first
    const data = await caches.open("data");
    try {
      const response = await fetch(event.request); // network first
      if (response.ok) event.waitUntil(data.put(event.request, response.clone())); // a body is read once
      return response;
    } catch {
      return (await data.match(event.request)) ?? new Response("you are offline", { status: 503 });
    }
  }
}

function Response(body, { status = 200 } = {}) {
  const unread = [body];
  const text = async () => unread.pop() ?? Promise.reject(new TypeError("read before"));
  Object.assign(this, { status, ok: status < 300, text, clone: () => new Response(body, this) });
}
const [stores, listeners] = [new Map([["shell-v1", new Map()]]), {}];
let online = true;
const network = async ({ url }) =>
  online ? new Response(`content of ${url}`) : Promise.reject(new TypeError("network"));
const cache = (store) => ({
  addAll: async (urls) => { for (const url of urls) store.set(url, await network({ url })); },
  match: async ({ url }) => store.get(url)?.clone(),
  put: async ({ url }, response) => store.set(url, new Response(await response.text(), response)),
});
const caches = {
  open: async (name) => cache(stores.get(name) ?? stores.set(name, new Map()).get(name)),
  keys: async () => [...stores.keys()], delete: async (name) => stores.delete(name),
};
(async () => {
  worker({ addEventListener: (type, listener) => (listeners[type] = listener) }, caches, network);
  for (const on of ["install", "activate"]) await new Promise((waitUntil) => listeners[on]({ waitUntil }));
  console.log("caches:", (await caches.keys()).join(", "));
  for (const url of ["/api/news", "/", "/api/news", "/api/mail"]) {
    const event = { request: { url, method: "GET" }, waitUntil: (promise) => promise };
    const response = await new Promise((respondWith) => listeners.fetch({ ...event, respondWith }));
    console.log(online ? "online" : "offline", url, "->", response.status, await response.text());
    online = false; // after the first
  }
})();
