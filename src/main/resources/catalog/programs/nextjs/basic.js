// Pages in Next.js are files: the folder is the address, [brackets] are
// parameters, and a page loads its data on the server. A stand-in serves them.

const app = {
  "app/page.js": { default: async () => "<h1>Books</h1>" },
  "app/books/[id]/page.js": {
    generateStaticParams: async () => [{ id: "1" }, { id: "2" }],
    default: async ({ params }) => {
      const { id } = await params;
      const title = { 1: "Emma", 2: "Dune" }[id];
      return title ? `<h1>${title}</h1>` : notFound();
    },
  },
  "app/not-found.js": { default: async () => "<h1>There is nothing here</h1>" },
};

const notFound = () => {
  throw new Error("NEXT_NOT_FOUND");
};

async function request(path) {
  for (const [file, page] of Object.entries(app)) {
    const route = file.replace(/^app|\/page\.js$/g, "") || "/";
    const match = new RegExp(`^${route.replace(/\[(\w+)\]/g, "(?<$1>[^/]+)")}$`).exec(path);
    if (!match) continue;
    try {
      return `200 ${await page.default({ params: Promise.resolve({ ...match.groups }) })}`;
    } catch (error) {
      if (error.message !== "NEXT_NOT_FOUND") throw error;
    }
  }
  return `404 ${await app["app/not-found.js"].default()}`;
}

async function main() {
  const known = await app["app/books/[id]/page.js"].generateStaticParams();
  console.log("built ahead:", known.map(({ id }) => `/books/${id}`).join(", "));
  for (const path of ["/", "/books/2", "/books/7", "/about"]) {
    console.log(path, await request(path));
  }
}
main();
