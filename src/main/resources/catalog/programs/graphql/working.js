// A GraphQL schema, a query and its resolvers: the answer has exactly the shape
// of the query. The last two functions stand in for a server library.

const schema = `
type Query  { book(id: ID!): Book }
type Book   { title: String! author: Author! }
type Author { name: String! books: [Book!]! }`;

const query = "book(id: 2) { title author { name books { title } } }";

const books = { 1: { title: "Dune", author: "h" }, 2: { title: "Messiah", author: "h" } };
const authors = { h: { id: "h", name: "Herbert" } };

const resolvers = {
  book: (_, { id }) => books[id],
  author: (book) => authors[book.author],
  books: (author) => Object.values(books).filter((book) => book.author === author.id),
};

const fields = parse(`${query} }`.match(/\w+|[{}():]/g));
console.log(JSON.stringify({ data: select({}, fields) }, null, 1));
console.log(schema.match(/type \w+/g).join(", "));

function parse(tokens) {
  const fields = [];
  while (tokens[0] !== "}") {
    const field = { name: tokens.shift(), args: {}, fields: [] };
    if (tokens[0] === "(") {
      const [, name, , value] = tokens.splice(0, 5);
      field.args[name] = value;
    }
    if (tokens[0] === "{") field.fields = parse(tokens.splice(0, 1) && tokens);
    fields.push(field);
  }
  tokens.shift();
  return fields;
}

function select(value, fields) {
  if (fields.length === 0) return value;
  if (Array.isArray(value)) return value.map((each) => select(each, fields));
  return Object.fromEntries(
    fields.map(({ name, args, fields: inner }) => {
      const resolve = resolvers[name] ?? ((parent) => parent[name]);
      return [name, select(resolve(value, args), inner)];
    }),
  );
}
