const orders = [
  { state: "paid", lines: [{ item: "tea", count: 2 }, { item: "mug", count: 1 }] },
  { state: "open", lines: [{ item: "mug", count: 9 }] },
  { state: "paid", lines: [{ item: "tea", count: 3 }, { item: "jam", count: 4 }] },
];

const pipeline = [
  { $match: { state: "paid" } },
];

const at = (doc, path) => path.slice(1).split(".").reduce((value, key) => value?.[key], doc);
const stages = {
  $match: (docs, query) => docs.filter((d) => Object.entries(query).every(([k, v]) => d[k] === v)),
  $unwind: (docs, argument) => {
    const path = argument.path ?? argument;
    return docs.flatMap((d) => at(d, path).map((each) => ({ ...d, [path.slice(1)]: each })));
  },
  $group: (docs, { _id, ...fields }) => {
    const groups = new Map();
    for (const doc of docs) {
      const key = at(doc, _id);
      const group = groups.get(key) ?? { _id: key };
      for (const [name, { $sum }] of Object.entries(fields)) {
        group[name] = (group[name] ?? 0) + (typeof $sum === "number" ? $sum : at(doc, $sum));
      }
      groups.set(key, group);
    }
    return [...groups.values()];
  },
  $sort: (docs, order) => [...docs].sort((a, b) => {
    for (const [field, way] of Object.entries(order)) if (a[field] !== b[field]) return (a[field] > b[field] ? 1 : -1) * way;
    return 0;
  }),
};

let result = orders;
for (const stage of pipeline) {
  const [[name, argument]] = Object.entries(stage);
  result = stages[name](result, argument);
}
for (const doc of result) console.log(JSON.stringify(doc));
