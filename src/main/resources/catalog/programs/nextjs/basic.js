// Pages in Next.js are files: the folder is the address, [brackets] are
// parameters, and a page loads its data on the server. A stand-in serves them.

// Each file has its export default, and JSX where strings are here: a string would be shown as text, with
// its tags. [id] imports { notFound } from "next/navigation".
const titles = new Map([["1", "Emma"], ["2", "Dune"]]);
const app = {
  "app/layout.js": { default: ({ children }) => `<html lang="en"><body>${children}</body></html>` },
  "app/page.js": { default: async () => "<h1>Books</h1>" },
  "app/books/[id]/page.js": {
    generateStaticParams: async () => [...titles.keys()].map((id) => ({ id })),
    default: async ({ params }) => {
      const { id } = await params;
      return titles.has(id) ? `<h1>${titles.get(id)}</h1>` : notFound();
    },
  },
  "app/not-found.js": { default: async () => "<h1>There is nothing here</h1>" },
};

const notFound = () => { throw new Error("NEXT_NOT_FOUND"); };

async function request(path) {
  const layout = app["app/layout.js"].default; // around every page
  for (const [file, page] of Object.entries(app).filter(([file]) => file.endsWith("/page.js"))) {
    const route = file.replace(/^app|\/page\.js$/g, "") || "/";
    const match = new RegExp(`^${route.replace(/\[(\w+)\]/g, "(?<$1>[^/]+)")}$`).exec(path);
    if (!match) continue;
    try {
      const params = Promise.resolve({ ...match.groups });
      return `200 ${layout({ children: await page.default({ params }) })}`;
    } catch (error) {
      if (error.message !== "NEXT_NOT_FOUND") throw error;
    }
  }
  return `404 ${layout({ children: await app["app/not-found.js"].default() })}`;
}

async function main() {
  const known = await app["app/books/[id]/page.js"].generateStaticParams();
  console.log("built ahead:", known.map(({ id }) => `/books/${id}`).join(", "));
  for (const path of ["/", "/books/2", "/books/7", "/about"]) {
    console.log(path, await request(path));
  }
}
main();
