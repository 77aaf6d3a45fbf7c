// A service worker decides where an answer comes from: the shell from the
// cache, data from the network first, and old data when there is no network.

const SHELL = ["/", "/app.js"];
const worker = {};

worker.install = async ({ caches, fetch }) => {
  const cache = await caches.open("shell-v2");
  for (const path of SHELL) cache.set(path, await fetch(path));
};

worker.activate = async ({ caches }) => {
  for (const name of caches.names()) if (name !== "shell-v2" && name !== "data") caches.delete(name);
};

worker.fetch = async (path, { caches, fetch }) => {
  const shell = await caches.open("shell-v2");
  if (shell.has(path)) return shell.get(path); // cache first
  const data = await caches.open("data");
  try {
    const answer = await fetch(path); // network first
    data.set(path, answer);
    return answer;
  } catch {
    return data.has(path) ? `${data.get(path)} (stored)` : "you are offline";
  }
};

// Stand-ins for the browser's cache storage and network.
const stores = new Map([["shell-v1", new Map()]]);
const browser = {
  online: true,
  caches: {
    open: async (name) => stores.get(name) ?? stores.set(name, new Map()).get(name),
    names: () => [...stores.keys()],
    delete: (name) => stores.delete(name),
  },
  fetch: async (path) => {
    if (!browser.online) throw new TypeError("network");
    return `content of ${path}`;
  },
};

async function main() {
  await worker.install(browser);
  await worker.activate(browser);
  console.log("caches:", browser.caches.names().join(", "));
  console.log(await worker.fetch("/api/news", browser));
  browser.online = false;
  for (const path of ["/", "/api/news", "/api/mail"]) {
    console.log("offline:", await worker.fetch(path, browser));
  }
}
main();
