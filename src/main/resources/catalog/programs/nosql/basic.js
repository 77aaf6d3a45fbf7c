// Documents in MongoDB, with the calls of its driver: an order is stored as it
// is read, with its lines; an index is made for another question; copied names
// are kept in step. The lower half stands in for the database, with no index.

async function shop(db) {
  const orders = db.collection("orders");
  await orders.insertMany([
    { _id: "o1", customer: { id: "c1", name: "Ada" }, lines: [{ item: "tea" }, { item: "mug" }] },
    { _id: "o2", customer: { id: "c1", name: "Ada" }, lines: [{ item: "tea" }] },
  ]);

  const order = await orders.findOne({ _id: "o1" }); // one read, where rows need a join
  console.log(`${order.customer.name}: ${order.lines.map(({ item }) => item).join(", ")}`);

  console.log("index:", await orders.createIndex({ "lines.item": 1 })); // for what _id does not answer
  const mugs = await orders.find({ "lines.item": "mug" }).toArray();
  console.log("orders with a mug:", mugs.map(({ _id }) => _id));

  // The price of the copies: a new name has to reach every order.
  const { modifiedCount } = await orders.updateMany(
    { "customer.id": "c1" },
    { $set: { "customer.name": "Ada Lovelace" } },
  );
  const { customer } = await orders.findOne({ _id: "o2" });
  console.log(`renamed in ${modifiedCount} orders: ${customer.name}`);
}

const found = (value, [key, ...rest]) => // what a path such as lines.item leads to
  key === undefined ? [value] : [value].flat().flatMap((each) => found(each[key], rest));
const documents = [];
const matching = (query) =>
  documents.filter((document) =>
    Object.entries(query).every(([path, wanted]) => found(document, path.split(".")).includes(wanted)));
const collection = () => ({
  insertMany: async (all) => void documents.push(...all),
  createIndex: async (keys) => Object.entries(keys).flat().join("_"),
  find: (query) => ({ toArray: async () => matching(query) }),
  findOne: async (query) => matching(query)[0] ?? null,
  updateMany: async (query, { $set }) => {
    const [[path, value]] = Object.entries($set);
    const [outer, inner] = path.split(".");
    return { modifiedCount: matching(query).map((each) => (each[outer][inner] = value)).length };
  },
});
shop({ collection }); // client = new MongoClient(url); shop(client.db("shop")).finally(() => client.close())
