// A GraphQL schema, its resolvers and a query: the answer has exactly the shape
// of the query, and a field that the schema does not have is refused. The last
// functions stand in for a server library.

const schema = `
type Query  { book(id: ID!): Book }
type Book   { title: String!, author: Author! }
type Author { name: String!, books: [Book!]! }`;

const books = new Map([["1", { title: "Dune", author: "h" }], ["2", { title: "Messiah", author: "h" }]]);
const authors = { h: { id: "h", name: "Herbert" } };

const resolvers = {
  Query: { book: (_parent, { id }) => books.get(id) },
  Book: { author: (book) => authors[book.author] },
  Author: { books: (author) => [...books.values()].filter((book) => book.author === author.id) },
};

console.log(execute(`{ book(id: "2") { author { name books { title } } title } }`));
console.log(execute(`{ book(id: "1") { title price } }`));
console.log(execute(`{ book(id: "1") }`), execute(`{ book(id: "1") { title`));

function execute(query) {
  try {
    return JSON.stringify({ data: select("Query", {}, parse(query.match(/\w+|"[^"]*"|[{}():]/g))) }, null, 1);
  } catch (error) {
    return JSON.stringify({ errors: [{ message: error.message }] });
  }
}

function parse(tokens) {
  const fields = [];
  for (tokens.shift(); tokens[0] !== "}"; ) { // after its opening brace
    if (tokens.length === 0) throw new Error("Syntax Error: Expected Name, found <EOF>.");
    const field = { name: tokens.shift(), args: {}, fields: [] };
    if (tokens[0] === "(") {
      const [, name, , value] = tokens.splice(0, 5);
      field.args[name] = JSON.parse(value);
    }
    if (tokens[0] === "{") field.fields = parse(tokens);
    fields.push(field);
  }
  tokens.shift();
  return fields;
}

function select(type, value, fields) {
  if (Array.isArray(value)) return value.map((each) => select(type, each, fields));
  const entries = fields.map(({ name, args, fields: inner }) => {
    const result = new RegExp(`type ${type}\\b.*\\b${name}: \\[?(\\w+)`).exec(schema.replace(/\(.*?\)/g, ""));
    if (!result) throw new Error(`Cannot query field "${name}" on type "${type}".`);
    if (inner.length === 0 && resolvers[result[1]]) {
      const hint = `Did you mean "${name} { ... }"?`;
      throw new Error(`Field "${name}" of type "${result[1]}" must have a selection of subfields. ${hint}`);
    }
    const resolved = value && (resolvers[type]?.[name] ?? ((parent) => parent[name]))(value, args);
    return [name, inner.length > 0 ? select(result[1], resolved, inner) : resolved];
  });
  return value ? Object.fromEntries(entries) : null; // without a book its fields are checked, too
}
