// Documents, a query and an update as in the MongoDB shell. The small
// collection below understands just the operators that are used.

const db = {};
db.books = collection([
  { _id: 1, title: "Emma", year: 1815, tags: ["novel"] },
  { _id: 2, title: "Dune", year: 1965, tags: ["novel", "space"] },
  { _id: 3, title: "Cosmos", year: 1980, tags: ["space"] },
]);

console.log(db.books.find({ year: { $gte: 1900 } }));
console.log(db.books.find({ tags: "novel", year: { $lt: 1900 } }));
console.log(db.books.updateOne({ title: "Dune" }, { $set: { year: 1966 }, $push: { tags: "desert" } }));
console.log(db.books.find({ tags: { $in: ["desert"] } }));

function collection(documents) {
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
    find: (query) => documents.filter((document) => fits(document, query)),
    updateOne(query, { $set = {}, $push = {} }) {
      const document = documents.find((each) => fits(each, query));
      if (!document) return { matchedCount: 0, modifiedCount: 0 };
      Object.assign(document, $set);
      for (const [field, value] of Object.entries($push)) document[field].push(value);
      return { matchedCount: 1, modifiedCount: 1 };
    },
  };
}
