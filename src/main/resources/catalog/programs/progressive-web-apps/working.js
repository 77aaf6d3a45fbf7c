// A service worker decides where an answer comes from: the shell from the
// cache, data from the network first, and old data when there is no network.
// The lower half stands in for the browser.

function worker(self, caches, fetch) {
  const SHELL = "shell-v2";

  self.addEventListener("install", (event) => {
    event.waitUntil(caches.open(SHELL).then((cache) => cache.addAll(["/", "/app.js"])));
  });
  self.addEventListener("activate", (event) => {
    event.waitUntil(removeOld());
  });
  self.addEventListener("fetch", (event) => event.respondWith(answer(event.request)));

  async function removeOld() {
    for (const name of await caches.keys()) if (![SHELL, "data"].includes(name)) await caches.delete(name);
  }
  async function answer(request) {
    const shell = await caches.open(SHELL);
    const stored = await shell.match(request);
    if (stored) return stored; // cache first
    const data = await caches.open("data");
    try {
      const response = await fetch(request); // network first
      if (response.ok) await data.put(request, response.clone()); // a body can be read once
      return response;
    } catch {
      return (await data.match(request)) ?? { ok: false, text: "you are offline" };
    }
  }
}

const [stores, listeners] = [new Map([["shell-v1", new Map()]]), {}];
let online = true;
const network = async (url) => {
  if (!online) throw new TypeError("network");
  return { ok: true, text: `content of ${url}`, clone: () => ({ ok: true, text: `stored ${url}` }) };
};
const cache = (store) => ({
  addAll: async (urls) => Promise.all(urls.map(async (url) => store.set(url, (await network(url)).clone()))),
  match: async (url) => store.get(url),
  put: async (url, response) => store.set(url, response),
});
const caches = {
  open: async (name) => cache(stores.get(name) ?? stores.set(name, new Map()).get(name)),
  keys: async () => [...stores.keys()],
  delete: async (name) => stores.delete(name),
};
const fire = (type, url) =>
  new Promise((done) => listeners[type]({ request: url, waitUntil: done, respondWith: done }));

(async () => {
  worker({ addEventListener: (type, listener) => (listeners[type] = listener) }, caches, network);
  await fire("install").then(() => fire("activate"));
  console.log("caches:", (await caches.keys()).join(", "));
  console.log((await fire("fetch", "/api/news")).text);
  online = false;
  for (const url of ["/", "/api/news", "/api/mail"]) console.log("offline:", (await fire("fetch", url)).text);
})();
