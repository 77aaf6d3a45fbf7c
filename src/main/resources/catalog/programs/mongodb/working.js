// An aggregation pipeline as in the shell: documents flow through $match,
// $unwind, $group and $sort. The lower half stands in for the server.

const orders = [
  { customer: "ada", state: "paid", lines: [{ item: "mug", euros: 12 }, { item: "tea", euros: 9 }] },
  { customer: "bob", state: "open", lines: [{ item: "tea", euros: 4 }] },
  { customer: "bob", state: "paid", lines: [{ item: "tea", euros: 18 }] },
];

function main(db) {
  const cursor = db.orders.aggregate([
    { $match: { state: "paid" } }, // first, so that an index can help
    { $unwind: "$lines" },
    { $group: { _id: "$lines.item", euros: { $sum: "$lines.euros" }, buyers: { $addToSet: "$customer" } } },
    { $sort: { euros: -1 } },
  ]);
  console.log("sold:", cursor.toArray());
}

const at = (document, path) => path.slice(1).split(".").reduce((value, key) => value?.[key], document);

const stages = {
  $match: (docs, query) =>
    docs.filter((doc) => Object.entries(query).every(([key, value]) => doc[key] === value)),
  $unwind: (docs, path) =>
    docs.flatMap((doc) => at(doc, path).map((each) => ({ ...doc, [path.slice(1)]: each }))),
  $group: (docs, { _id, ...fields }) => {
    const groups = new Map();
    for (const doc of docs) {
      const group = groups.get(at(doc, _id)) ?? { _id: at(doc, _id) };
      for (const [name, { $sum, $addToSet }] of Object.entries(fields)) {
        if ($sum) group[name] = (group[name] ?? 0) + at(doc, $sum);
        else group[name] = [...new Set([...(group[name] ?? []), at(doc, $addToSet)])];
      }
      groups.set(group._id, group);
    }
    return [...groups.values()];
  },
  $sort: (docs, order) => {
    const [[field, direction]] = Object.entries(order);
    return [...docs].sort((a, b) => direction * (a[field] - b[field]));
  },
};

orders.aggregate = (pipeline) => {
  const run = (documents, stage) => {
    const [[name, argument]] = Object.entries(stage);
    const result = stages[name](documents, argument);
    console.log(`${name}: ${result.length} documents`);
    return result;
  };
  return { toArray: () => pipeline.reduce(run, orders) };
};

main({ orders });
