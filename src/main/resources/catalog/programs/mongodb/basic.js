// Documents, queries and an update as in the MongoDB shell. The small
// collection below understands just the operators that are used.

const db = { books: collection() };

db.books.insertMany([
  { _id: 1, title: "Emma", year: 1815, tags: ["novel"] },
  { _id: 2, title: "Dune", year: 1965, tags: ["novel", "space"] },
  { _id: 3, title: "Cosmos", year: 1980, tags: ["space"] },
]);
console.log("since 1900:", db.books.find({ year: { $gte: 1900 } }).toArray());
console.log("old novels:", db.books.find({ tags: "novel", year: { $lt: 1900 } }).toArray());
const change = { $set: { year: 1966 }, $addToSet: { tags: "desert" } };
console.log("update:", db.books.updateOne({ title: "Dune" }, change));
console.log("again:", db.books.updateOne({ title: "Dune" }, change).modifiedCount); // no tag twice
console.log("desert:", db.books.find({ tags: { $in: ["desert", "sea"] } }).toArray());

function collection() {
  const documents = [];
  const operators = {
    $gte: (value, limit) => value >= limit,
    $lt: (value, limit) => value < limit,
    $in: (value, list) => [value].flat().some((each) => list.includes(each)),
  };
  const fits = (document, query) =>
    Object.entries(query).every(([field, wanted]) =>
      typeof wanted === "object"
        ? Object.entries(wanted).every(([name, limit]) => operators[name](document[field], limit))
        : [document[field]].flat().includes(wanted), // an array fits by one of its elements
    );
  return {
    insertMany: (list) => documents.push(...list),
    find: (query) => ({ toArray: () => documents.filter((document) => fits(document, query)) }),
    updateOne(query, { $set = {}, $addToSet = {} }) {
      const document = documents.find((each) => fits(each, query));
      const result = (counts) => ({ acknowledged: true, insertedId: null, ...counts, upsertedCount: 0 });
      if (!document) return result({ matchedCount: 0, modifiedCount: 0 });
      const before = JSON.stringify(document);
      Object.assign(document, $set);
      for (const [field, value] of Object.entries($addToSet))
        document[field] = [...new Set([...document[field], value])];
      return result({ matchedCount: 1, modifiedCount: JSON.stringify(document) === before ? 0 : 1 });
    },
  };
}
