// A GraphQL executor in miniature: one resolver per field, a result that has exactly the
// shape of the query, and a batching loader that avoids N+1 look-ups of authors.

const authors = { 1: { name: "Ada", city: "London" }, 2: { name: "Linus", city: "Espoo" } };
const books = [
  { title: "Engines", authorId: 1, pages: 210 },
  { title: "Kernels", authorId: 2, pages: 340 },
  { title: "Notes", authorId: 1, pages: 90 },
];

let lookUps = 0;
let batch = null; // requests of one turn share a batch: SELECT ... WHERE id IN (1, 2)
const loadAuthor = async (id) => {
  batch ??= Promise.resolve().then(() => {
    batch = null;
    lookUps += 1;
    return authors;
  });
  return (await batch)[id];
};

const schema = {
  Query: { books: { type: "Book", resolve: (_, { min }) => books.filter((b) => b.pages > min) } },
  Book: { author: { type: "Author", resolve: ({ authorId }) => loadAuthor(authorId) } },
  Author: {},
};

// Without a resolver of its own, a field is read from the parent object.
async function execute(type, parent, selection) {
  const entries = Object.entries(selection).map(async ([name, { args = {}, ...nested }]) => {
    const field = schema[type][name] ?? { resolve: () => parent[name] };
    const value = await field.resolve(parent, args);
    if (!field.type) return [name, value];
    const each = (item) => execute(field.type, item, nested);
    return [name, Array.isArray(value) ? await Promise.all(value.map(each)) : await each(value)];
  });
  return Object.fromEntries(await Promise.all(entries));
}

// The parsed form of: { books(min: 50) { title author { name } } }
const query = { books: { args: { min: 50 }, title: {}, author: { name: {} } } };
execute("Query", null, query).then(({ books: found }) => {
  found.forEach((book) => console.log(JSON.stringify(book)));
  console.log(`${found.length} books with authors, ${lookUps} author look-up`);
});
